// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// A locatie and a gebied that overlap, as a feature.
struct Overlappaar: Sendable {
    let feature: Feature
    let sleutel: Bladsleutel

    /// Pairs in their order; the area that is common is the geometry.
    static func paren(
        _ overlappen: [Overlap], _ locaties: [Toetsvlak], _ gebieden: [Toetsvlak]
    ) throws -> [Overlappaar] {
        let eerste = Dictionary(locaties.map { ($0.id, $0.vlak) }, uniquingKeysWith: { eerste, _ in eerste })
        let tweede = Dictionary(gebieden.map { ($0.id, $0.vlak) }, uniquingKeysWith: { eerste, _ in eerste })
        return try overlappen.enumerated().map { plek, overlap in
            guard let locatie = eerste[overlap.locatie] ?? nil, let gebied = tweede[overlap.gebied] ?? nil else {
                return Overlappaar(overlap, vlak: nil, plek)
            }
            return Overlappaar(overlap, vlak: try locatie.intersection(with: gebied).surface, plek)
        }
    }

    private init(_ overlap: Overlap, vlak: MultiPolygon?, _ plek: Int) {
        // A tilde is in no kebab-case name and needs no escape in a URL.
        let id = "\(overlap.locatie)~\(overlap.gebied)"
        sleutel = Bladsleutel(nummer: plek, id: id)
        feature = Feature(
            id: .string(id),
            properties: [
                "id": .string(id), "locatie": .string(overlap.locatie), "gebied": .string(overlap.gebied),
                "relatie": .string(overlap.relatie.rawValue),
                "overlapM2": .number(Millimetres.rounded(overlap.oppervlakte)),
                "aandeelLocatie": .number(Self.aandeel(overlap.aandeelLocatie)),
                "aandeelLocatieSamen": .number(Self.aandeel(overlap.aandeelSamen)),
                "aandeelGebied": .number(Self.aandeel(overlap.aandeelGebied)),
                "indicatief": .bool(overlap.indicatief),
            ], geometry: vlak.map(Shape.multiPolygon))
    }

    private static func aandeel(_ deel: Double) -> Double { (deel * 1e6).rounded() / 1e6 }

    /// Whether a property has the value that is asked for.
    func voldoet(aan vraag: Kenmerkvraag) -> Bool {
        let eigen = feature.properties[vraag.kenmerk.naam]
        return switch vraag.waarde {
        case .tekst(let tekst): eigen?.string == tekst
        case .geheel(let getal): eigen?.integer == Int64(getal)
        case .getal(let getal): eigen?.number == getal
        case .datum(let datum): eigen?.string == datum.description
        case .waar(let waar): eigen?.bool == waar
        case .namen: false
        }
    }

    /// The pair as filters of the map take objects: only its place counts.
    var alsObject: Laagobject {
        .provincie(
            Provincie(
                code: sleutel.id, naam: "", begrenzing: Begrenzing(herkomst: .onbekend),
                vlak: feature.geometry?.surface ?? MultiPolygon([])))
    }
}

extension Collectie {
    /// The collection of overlaps.
    static func overlappen(_ bronnen: Dienstbronnen) -> Collectie {
        let kenmerken = Overlappaar.kenmerken
        return Collectie(
            id: "overlappen", titel: "Overlap van doorbraaklocaties en woningbouwgebieden",
            beschrijving:
                "Elk paar van een doorbraaklocatie en een woningbouwgebied dat op de peildatum overlapt, met het "
                + "gemeenschappelijke vlak en zijn oppervlakte in m². Alleen raken is geen overlap. Waar een van beide "
                + "begrenzingen indicatief is, is de overlap dat ook.",
            trefwoorden: ["doorbraaklocaties", "woningbouwgebieden", "overlap"], featuretype: "Overlap",
            kenmerken: kenmerken,
            velden: kenmerken.map {
                Veld(
                    naam: $0.naam, titel: $0.titel, schema: $0.schema, rol: $0.naam == "id" ? .id : nil,
                    isAfgeleid: true)
            },
            geometrie: "geometry-multipolygon", kentPeildatum: true, bron: Overlapbron(bronnen: bronnen))
    }
}

extension Overlappaar {
    static let kenmerken = [
        Kenmerk("id", .tekst, "Locatie en gebied met een tilde ertussen"),
        Kenmerk("locatie", .tekst, "De locatie"), Kenmerk("gebied", .tekst, "Het gebied"),
        Kenmerk("relatie", .keuze([Relatie.binnen, .deels].map(\.rawValue)), "Hoe de locatie in het gebied ligt"),
        Kenmerk("overlapM2", .getal, "Gemeenschappelijke oppervlakte in m²"),
        Kenmerk("aandeelLocatie", .getal, "Deel van de locatie, 0 tot 1"),
        Kenmerk("aandeelLocatieSamen", .getal, "Deel van de locatie in alle gebieden samen, 0 tot 1"),
        Kenmerk("aandeelGebied", .getal, "Deel van het gebied, 0 tot 1"),
        Kenmerk("indicatief", .waarheid, "Of een van beide begrenzingen indicatief is"),
    ]
}
