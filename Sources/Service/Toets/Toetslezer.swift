// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import GeoFormats
import Geometry
import HTTPTypes
import OrderedCollections
import Woningbouw

/// Reads the areas that are sent to be checked.
struct Toetslezer {
    /// More areas than this are for a file and the command line.
    static let grens = 100

    private let aanvraag: Aanvraag
    private let gridDirectory: String

    init(_ aanvraag: Aanvraag, gridDirectory: String) {
        self.aanvraag = aanvraag
        self.gridDirectory = gridDirectory
    }

    /// The areas, in RD New.
    /// - Throws: A problem that names every area that cannot be checked, and the place of each fault.
    func vlakken(_ stelsel: Stelsel?) async throws -> [Toetsvlak] {
        try Mediatypen.controleer(aanvraag.koppen, Mediatypen.geojson)
        let bytes = try await aanvraag.lichaam()
        var fouten = Invoerfouten()
        var vlakken: [Toetsvlak] = []
        do {
            // Without a system it is what GeoJSON says: CRS84, unless the document itself names another.
            let lezer = try GeoJSONReader(
                data: Data(bytes), name: "de invoer", crs: stelsel.flatMap { $0.crs == .crs84 ? nil : $0.crs },
                gridDirectory: gridDirectory)
            try lezer.read { record in
                guard record.index <= Self.grens else {
                    throw Probleem.ongeldig(
                        nil, in: .body, "aantal",
                        "Er kunnen hoogstens \(Self.grens) vlakken tegelijk worden getoetst.")
                }
                if let vlak = try vlak(record, &fouten) { vlakken.append(vlak) }
            }
        } catch let fout as FormatError {
            throw Probleem.ongeldig(
                nil, in: .body, "geojson",
                "De invoer kan niet als GeoJSON worden gelezen: \(fout.inHetNederlands).")
        }
        try fouten.controleer()
        return vlakken
    }

    /// The area of a feature; nil when it has none that is valid, which has then been told.
    private func vlak(_ record: FeatureRecord, _ fouten: inout Invoerfouten) throws -> Toetsvlak? {
        let naam = record.id?.description ?? record.properties["id"]?.string ?? String(record.index)
        let plek = "/features/\(record.index - 1)/geometry"
        switch record.geometry {
        case .failure(let gebrek):
            fouten.meld(plek, in: .body, gebrek.code.description, "Vlak '\(naam)': \(gebrek.inHetNederlands).")
        case .success(let vorm):
            guard let vlak = vorm?.surface, !vlak.isEmpty else {
                fouten.meld(
                    plek, in: .body, "geenVlak",
                    "Vlak '\(naam)' is geen Polygon of MultiPolygon, maar \(vorm?.kind ?? "leeg").")
                return nil
            }
            let gebreken = try vlak.validityDefects(limit: 10)
            guard gebreken.isEmpty else {
                for gebrek in gebreken {
                    fouten.meld(
                        plek, in: .body, "ongeldigVlak", "Vlak '\(naam)' is ongeldig: \(gebrek.inHetNederlands).")
                }
                return nil
            }
            return Toetsvlak(id: naam, vlak: vlak)
        }
        return nil
    }
}
