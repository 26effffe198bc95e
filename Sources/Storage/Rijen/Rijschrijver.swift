// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// The columns of a row under construction.
struct Rijschrijver {
    /// About as many columns as the widest table has.
    private static let meest = 40

    /// The id of the object.
    let id: String
    private(set) var kolommen: [String] = []
    private(set) var waarden: [Kolomwaarde] = []
    /// The points of an object without an outline, which each database keeps in its own way.
    private(set) var plaatsen: [Point] = []

    init(id: String) {
        self.id = id
        kolommen.reserveCapacity(Self.meest)
        waarden.reserveCapacity(Self.meest)
    }

    mutating func zet(_ kolom: String, _ waarde: Kolomwaarde) {
        kolommen.append(kolom)
        waarden.append(waarde)
    }

    mutating func zet(_ kolom: String, _ tekst: String?) { zet(kolom, Kolomwaarde(tekst)) }

    mutating func zet(_ kolom: String, _ getal: Int?) { zet(kolom, Kolomwaarde(getal)) }

    mutating func zet(_ kolom: String, _ getal: Double?) { zet(kolom, Kolomwaarde(getal)) }

    mutating func zet(_ kolom: String, _ datum: Datum?) { zet(kolom, Kolomwaarde(datum)) }

    mutating func zet(_ kolom: String, json: AttributeValue?) { zet(kolom, json.map { .json($0.json) } ?? .leeg) }

    mutating func zet<Keuze: RawRepresentable<String>>(_ kolom: String, _ keuze: Keuze?) {
        zet(kolom, keuze?.rawValue)
    }

    /// A list of names as a JSON array, composed as a filter asks for them (Unicode NFC).
    mutating func zet(_ kolom: String, namen: [String]) {
        let namen = namen.map { AttributeValue.string($0.isASCII ? $0 : $0.precomposedStringWithCanonicalMapping) }
        zet(kolom, json: .array(namen))
    }

    mutating func zet(_ vlak: MultiPolygon) {
        zet(SpatialIndex.geometryColumn, .vorm(.multiPolygon(vlak)))
    }

    mutating func zet(_ vorm: Vorm) {
        switch vorm {
        case .vlak(let vlak): zet(vlak)
        case .plaats(let punten):
            zet(SpatialIndex.geometryColumn, .leeg)
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
        zet("opgaven", json: .array(opgaven.map(\.waarde)))
    }

    mutating func zet(_ bronnen: [Bronvermelding]) {
        zet("bronnen", json: .array(bronnen.map(\.waarde)))
    }
}

extension String {
    /// Whether it is composed already, whatever the form.
    fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
