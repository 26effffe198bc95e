// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// The columns of a row under construction.
struct Rijschrijver {
    private(set) var kolommen: [String] = []
    private(set) var waarden: [DatabaseValue] = []
    /// The points of an object without an outline, which have a table of their own.
    private(set) var plaatsen: [Point] = []

    mutating func zet(_ kolom: String, _ waarde: (any DatabaseValueConvertible)?) {
        kolommen.append(kolom)
        waarden.append(waarde?.databaseValue ?? .null)
    }

    mutating func zet(_ kolom: String, _ datum: Datum?) { zet(kolom, datum?.description) }

    mutating func zet<Keuze: RawRepresentable<String>>(_ kolom: String, _ keuze: Keuze?) {
        zet(kolom, keuze?.rawValue)
    }

    /// A list of names as a JSON array, composed as a filter asks for them (Unicode NFC).
    mutating func zet(_ kolom: String, namen: [String]) {
        let namen = namen.map { AttributeValue.string($0.precomposedStringWithCanonicalMapping) }
        zet(kolom, AttributeValue.array(namen).json)
    }

    mutating func zet(_ vlak: MultiPolygon) {
        zet(SpatialIndex.geometryColumn, Data(GeoPackageBinary.encode(vlak)))
    }

    mutating func zet(_ vorm: Vorm) {
        switch vorm {
        case .vlak(let vlak): zet(vlak)
        case .plaats(let punten):
            zet(SpatialIndex.geometryColumn, nil as Data?)
            plaatsen = punten
        }
    }

    mutating func zet(_ begrenzing: Begrenzing) {
        zet("begrenzing_herkomst", begrenzing.herkomst)
        zet("begrenzing_nauwkeurigheid", begrenzing.nauwkeurigheid)
        zet("begrenzing_peildatum", begrenzing.peildatum)
        zet("begrenzing_bron", begrenzing.bron)
        zet("begrenzing_toelichting", begrenzing.toelichting)
    }

    mutating func zet(_ opgaven: [Woningopgave]) {
        let getoond = opgaven.getoond
        zet("woningen_min", getoond?.min)
        zet("woningen_max", getoond?.max)
        zet("woningen_tekst", getoond?.tekst)
        zet("woningen_bron", getoond?.bron)
        zet("opgaven", AttributeValue.array(opgaven.map(\.waarde)).json)
    }

    mutating func zet(_ bronnen: [Bronvermelding]) {
        zet("bronnen", AttributeValue.array(bronnen.map(\.waarde)).json)
    }
}
