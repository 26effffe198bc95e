// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import HTTPTypes
import Synchronization
import Woningbouw

/// Checks areas that are sent against the gebieden of a day, the locaties and the provincies.
struct Toets: Sendable {
    let bronnen: Dienstbronnen

    static let crs = Parameter(
        naam: "crs", beschrijving: "Het coördinatenstelsel van de invoer, als de kop Content-Crs ontbreekt.",
        schema: Itemparameters.crs.schema)

    func antwoord(_ aanvraag: Aanvraag) async throws -> Antwoord {
        var fouten = aanvraag.fouten
        let stelsel = stelsel(aanvraag, &fouten)
        let peildatum = aanvraag.datum("peildatum", &fouten)
        try fouten.controleer()
        let vlakken = try await Toetslezer(aanvraag, gridDirectory: bronnen.gridDirectory).vlakken(stelsel)
        let gebieden = try await Gebiedenstand(
            bronnen.dag(peildatum), in: vlakken.compactMap { $0.vlak?.boundingBox }, bronnen.catalogus)
        var uitkomsten: [AttributeValue] = []
        for vlak in vlakken { uitkomsten.append(try await uitkomst(vlak, gebieden)) }
        return Antwoord(
            ["peildatum": .string("\(gebieden.dag)"), "vlakken": .array(uitkomsten)], Formaat.json.mediatype)
    }

    /// The system of the input: that of the header Content-Crs, else of the parameter.
    private func stelsel(_ aanvraag: Aanvraag, _ fouten: inout Invoerfouten) -> Stelsel? {
        if aanvraag.koppen.waarde("Content-Crs") != nil { return aanvraag.inhoudsstelsel(&fouten) }
        guard let uri = aanvraag.query["crs"] else { return nil }
        if let stelsel = Stelsel(uri: uri) { return stelsel }
        fouten.meld("crs", "waarde", Stelsel.onbekend(uri))
        return nil
    }

    private func uitkomst(_ vlak: Toetsvlak, _ gebieden: Gebiedenstand) async throws -> AttributeValue {
        let ligging = try Overlaptoets().liggingen([vlak], gebieden.vlakken, index: gebieden.index).first
        let locaties = try await objecten(.locaties, in: vlak)
        let provincies = try await objecten(.provincies, in: vlak)
        return [
            "id": .string(vlak.id),
            "oppervlakteM2": .number(Millimetres.rounded(vlak.vlak?.area ?? 0)),
            "ligging": .string(ligging?.relatie.rawValue ?? Relatie.onbekend.rawValue),
            "liggingAandeel": ligging?.aandeel.map { .number(($0 * 1e6).rounded() / 1e6) } ?? .null,
            "liggingIndicatief": .bool(ligging?.indicatief ?? true),
            "woningbouwgebieden": .array(try overlappen(vlak, gebieden.vlakken)),
            "locaties": .array(try overlappen(vlak, locaties)),
            "provincies": .array(try overlappen(vlak, provincies)),
        ]
    }

    /// The objects of a layer that have area in common with an area.
    private func objecten(_ laag: Laag, in vlak: Toetsvlak) async throws -> [Toetsvlak] {
        var vraag = Laagvraag(laag)
        vraag.vlak = vlak.vlak
        let gevonden = Mutex<[Toetsvlak]>([])
        try await bronnen.catalogus.doorloop(vraag) { deel in
            gevonden.withLock { $0 += deel.objecten.compactMap(Toetsvlak.init) }
        }
        return gevonden.withLock(\.self)
    }

    private func overlappen(_ vlak: Toetsvlak, _ anderen: [Toetsvlak]) throws -> [AttributeValue] {
        try Overlaptoets().overlappen([vlak], anderen).filter { $0.relatie != .raakt }.map { overlap in
            [
                "id": .string(overlap.gebied), "relatie": .string(overlap.relatie.rawValue),
                "overlapM2": .number(Millimetres.rounded(overlap.oppervlakte)),
                "aandeelVlak": .number((overlap.aandeelLocatie * 1e6).rounded() / 1e6),
                "aandeelAnder": .number((overlap.aandeelGebied * 1e6).rounded() / 1e6),
                "indicatief": .bool(overlap.indicatief),
            ]
        }
    }
}

extension Toetsvlak {
    /// The area of an object of a layer, nil for what has no outline.
    fileprivate init?(_ object: Laagobject) {
        switch object {
        case .locatie(let locatie): self.init(locatie)
        case .woningbouwgebied(let gebied): self.init(gebied)
        case .provincie(let provincie):
            self.init(id: provincie.naam, vlak: provincie.vlak, indicatief: provincie.begrenzing.isIndicatief)
        case .gemeente(let gemeente):
            self.init(id: gemeente.naam, vlak: gemeente.vlak, indicatief: gemeente.begrenzing.isIndicatief)
        }
        if vlak == nil { return nil }
    }
}
