// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Woningbouw

/// The page of one object of a layer, with what lies around it.
struct Objectpagina: Sendable {
    let bronnen: Dienstbronnen
    let aanvraag: Aanvraag
    let peildatum: Datum?

    /// How much of the surroundings is shown at least, in metres.
    private static let omgeving = 10_000.0
    /// More locaties than this are on no map of this size.
    private static let meeste = 500

    /// The page of an object, nil for one of a layer that has no page of its own.
    func pagina(_ id: String, in laag: Laag) async throws -> HTMLPagina? {
        switch try await bronnen.catalogus.object(id, in: laag) {
        case .locatie(let locatie): try await pagina(locatie)
        case .woningbouwgebied(let gebied): try await pagina(gebied)
        case .provincie(let provincie): try await pagina(provincie)
        case .gemeente, nil: nil
        }
    }

    private func pagina(_ locatie: Locatie) async throws -> HTMLPagina {
        let stand = try await bronnen.gebieden(op: peildatum)
        let toetsvlak = Toetsvlak(locatie)
        let ligging = try Overlaptoets().liggingen([toetsvlak], stand.vlakken).first
        let gebieden = try await bronnen.catalogus.woningbouwgebieden(op: stand.dag)
        let provincies = try await bronnen.catalogus.provincies()
        var kaartje = try await kaartje(rond: locatie.vorm)
        kaartje.uitgelicht = locatie.id
        return Locatiepagina(
            locatie: locatie,
            ligging: ligging,
            overlappen: try Overlaptoets().overlappen([toetsvlak], stand.vlakken).filter { $0.relatie != .raakt },
            gebiedsnamen: Dictionary(gebieden.map { ($0.id, $0.naam) }) { eerste, _ in eerste },
            provinciecodes: Dictionary(provincies.map { ($0.naam, $0.code) }) { eerste, _ in eerste },
            kaartje: kaartje, dag: stand.dag, adres: aanvraag.adres
        ).pagina
    }

    private func pagina(_ gebied: Woningbouwgebied) async throws -> HTMLPagina {
        let kaartje = try await kaartje(rond: gebied.vorm)
        let locaties = kaartje.locaties
        let overlappen = try Overlaptoets().overlappen(locaties.map(Toetsvlak.init), [Toetsvlak(gebied)])
        return Gebiedpagina(
            gebied: gebied, overlappen: overlappen.filter { $0.relatie != .raakt },
            locaties: Dictionary(locaties.map { ($0.id, $0) }) { eerste, _ in eerste },
            kaartje: kaartje, adres: aanvraag.adres
        ).pagina
    }

    private func pagina(_ provincie: Provincie) async throws -> HTMLPagina {
        let dag = try await bronnen.dag(nil)
        let gebieden = try await bronnen.catalogus.woningbouwgebieden(op: dag)
        return Provinciepagina(
            provincie: provincie,
            locaties: try await bronnen.catalogus.locaties(LocatieFilter(provincie: provincie.naam)),
            gebieden: gebieden.filter { $0.provincies.contains(provincie.naam) }, dag: dag, adres: aanvraag.adres
        ).pagina
    }

    private func kaartje(rond vorm: Vorm) async throws -> Kaartje {
        let vak = vorm.shape.boundingBox.map { Kaartjevak.rondom($0, metres: Self.omgeving) } ?? .nederland
        var kaartje = try await Kaartjesbron(bronnen: bronnen).kaartje(vak, op: peildatum)
        var vraag = Bladvraag(.locaties, aantal: Self.meeste)
        vraag.filters = [Vakfilter(vak: vak.vak)]
        kaartje.locaties = try await bronnen.catalogus.blad(vraag).objecten.compactMap { object in
            if case .locatie(let locatie) = object { locatie } else { nil }
        }
        return kaartje
    }
}

/// Objects whose box touches a window in RD New.
private struct Vakfilter: Objectfilter {
    let vak: BoundingBox

    var kenteken: String { "vak=\(vak)" }
    var eis: Tabeleis { .vak(vak, kern: nil) }

    func toets() throws -> (Laagobject) throws -> Bool {
        { object in object.vorm.shape.boundingBox?.intersects(vak) ?? false }
    }
}
