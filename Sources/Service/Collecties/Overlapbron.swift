// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import Woningbouw

/// The pairs of a locatie and a gebied that overlap on a day, with their common area.
struct Overlapbron: Collectiebron {
    let bronnen: Dienstbronnen

    func blad(_ vraag: Bronvraag) async throws -> Bronblad {
        let toetsen = try vraag.filters.map { try $0.toets() }
        let passend = try await paren(op: vraag.peildatum).filter { paar in
            try vraag.kenmerken.allSatisfy { paar.voldoet(aan: $0) } && toetsen.allSatisfy { try $0(paar.alsObject) }
        }
        let rest = passend.drop { paar in vraag.na.map { paar.sleutel <= $0 } ?? false }.dropFirst(vraag.overslaan)
        return Bronblad(
            features: rest.prefix(vraag.aantal).map { Collectiefeature(feature: $0.feature, sleutel: $0.sleutel) },
            heeftVervolg: rest.count > vraag.aantal, gevonden: passend.count)
    }

    func feature(_ id: String, op peildatum: Datum?) async throws -> Collectiefeature? {
        try await paren(op: peildatum).first { $0.feature.id == .string(id) }
            .map { Collectiefeature(feature: $0.feature, sleutel: $0.sleutel) }
    }

    func omvang() async throws -> Laagomvang {
        let paren = try await paren(op: nil)
        return Laagomvang(
            aantal: paren.count, vak: BoundingBox(around: paren.map { $0.feature.geometry?.boundingBox }))
    }

    /// That of the locaties; the gebieden come from the same hand.
    func herkomst() async throws -> Bronherkomst {
        Bronherkomst(.locaties, try await bronnen.catalogus.herkomst(van: .locaties))
    }

    /// The pairs of a day, in the order of the locaties and then the gebieden.
    private func paren(op peildatum: Datum?) async throws -> [Overlappaar] {
        let gebieden = try await bronnen.gebieden(op: peildatum)
        return try await bronnen.voorraad.haal(gebieden.kenteken) { [bronnen] in
            let locaties = try await bronnen.catalogus.locaties().map(Toetsvlak.init)
            let overlappen = try await Overlaptoets()
                .overlappen(locaties, gebieden.vlakken, taken: ProcessInfo.processInfo.activeProcessorCount)
                .filter { $0.relatie != .raakt }
            return try Overlappaar.paren(overlappen, locaties, gebieden.vlakken)
        }
    }
}
