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
    /// More gebieden than this are not listed on the page of a provincie.
    private static let meesteGebieden = 500

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
        let stand = try await bronnen.gebieden(bij: [.locatie(locatie)], op: peildatum)
        let toetsvlak = Toetsvlak(locatie)
        let ligging = try Overlaptoets().liggingen([toetsvlak], stand.vlakken).first
        let overlappen = try Overlaptoets().overlappen([toetsvlak], stand.vlakken).filter { $0.relatie != .raakt }
        let provincies = try await bronnen.catalogus.provincies()
        var kaartje = try await kaartje(rond: locatie.vorm)
        kaartje.uitgelicht = locatie.id
        return Locatiepagina(
            locatie: locatie,
            ligging: ligging,
            overlappen: overlappen, gebiedsnamen: try await namen(van: overlappen.map(\.gebied)),
            provinciecodes: Dictionary(provincies.map { ($0.naam, $0.code) }) { eerste, _ in eerste },
            kaartje: kaartje, dag: stand.dag, adres: aanvraag.adres
        ).pagina
    }

    /// The names of gebieden by their ids.
    private func namen(van gebieden: [String]) async throws -> [String: String] {
        var namen: [String: String] = [:]
        for id in gebieden {
            guard case .woningbouwgebied(let gebied) = try await bronnen.catalogus.object(id, in: .woningbouwgebieden)
            else { continue }
            namen[id] = gebied.naam
        }
        return namen
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
        var vraag = Bladvraag(.woningbouwgebieden, aantal: Self.meesteGebieden)
        vraag.peildatum = dag
        vraag.kenmerken = Laag.woningbouwgebieden.kenmerken.filter { $0.naam == "provincies" }
            .map { Kenmerkvraag($0, .tekst(provincie.naam)) }
        return Provinciepagina(
            provincie: provincie,
            locaties: try await bronnen.catalogus.locaties(LocatieFilter(provincie: provincie.naam)),
            gebieden: try await bronnen.catalogus.blad(vraag), dag: dag, adres: aanvraag.adres
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
