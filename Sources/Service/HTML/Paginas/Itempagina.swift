// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Kaart
import Woningbouw

/// A page of a list of features, with a form to choose from it that works without a script.
struct Itempagina: Sendable {
    let bronnen: Dienstbronnen
    let aanvraag: Aanvraag
    let collectie: Collectie
    let vraag: Itemvraag
    let blad: Bronblad
    let gevonden: Int

    func antwoord() async throws -> Antwoord {
        var blokken: [HTMLPagina.Blok] = [.alinea(collectie.beschrijving)]
        let formulier = try await Filterformulier(bronnen: bronnen, aanvraag: aanvraag, collectie: collectie).html()
        if let formulier { blokken.append(.html(formulier)) }
        blokken.append(.html(telling))
        if collectie.id == Laag.locaties.rawValue, !blad.features.isEmpty {
            blokken.append(.html(try await kaart()))
        }
        if !blad.features.isEmpty { blokken.append(tabel) }
        if let bladeren { blokken.append(.html(bladeren)) }
        return HTMLPagina(
            titel: collectie.titel, kruimels: [("Start", ""), ("Collecties", "/collections")], blokken: blokken,
            alternatieven: [.geojson]
        ).antwoord(aanvraag)
    }

    private var telling: HTMLTekst {
        var html = HTMLTekst()
        let getoond = blad.features.count
        let tekst =
            switch gevonden {
            case 0: "Niets gevonden. Kies minder, of begin opnieuw."
            case 1: "1 gevonden."
            case getoond: "\(gevonden) gevonden."
            default:
                "\(Getal.tekst(gevonden)) gevonden; hier \(vraag.bron.overslaan + 1) tot en met \(vraag.bron.overslaan + getoond)."
            }
        html.element("p", ["class": "telling", "role": "status"], tekst)
        return html
    }

    private var tabel: HTMLPagina.Blok {
        let kolommen = Itemkolom.kolommen(collectie, aanvraag.adres)
        return .tabel(
            titel: collectie.titel, kop: kolommen.map(\.kop),
            rijen: blad.features.map { feature in kolommen.map { $0.cel(feature) } })
    }

    /// The locaties of this page on a map of the country, by the numbers of the table.
    private func kaart() async throws -> HTMLTekst {
        var kaartje = try await Kaartjesbron(bronnen: bronnen).kaartje(.nederland, op: vraag.bron.peildatum)
        for feature in blad.features {
            if case .locatie(let locatie) = try await bronnen.catalogus.object(feature.id, in: .locaties) {
                kaartje.locaties.append(locatie)
            }
        }
        let beeld = kaartje.svg(
            "kaartje", titel: "Kaart van de gevonden locaties",
            beschrijving: "De \(kaartje.locaties.count) locaties van de tabel hieronder, met hun nummers, en de "
                + "grootschalige woningbouwgebieden.")
        var html = HTMLTekst()
        html.element("figure", ["class": "kaartkader smal"]) { html in
            html.voegToe(beeld)
            html.element("figcaption") { html in
                html.legenda([.gebied])
                html.koppeling("Naar de interactieve kaart", aanvraag.adres.url("/kaart"))
            }
        }
        return html
    }

    // MARK: Other pages

    /// The links to the pages before and after this one, nil when this is all.
    private var bladeren: HTMLTekst? {
        let begin = vraag.bron.overslaan
        guard begin > 0 || blad.heeftVervolg else { return nil }
        var html = HTMLTekst()
        html.element("nav", ["class": "bladeren", "aria-label": "Bladeren"]) { html in
            html.element("ul") { html in
                if begin > 0 {
                    let vorige = max(0, begin - vraag.limit)
                    html.element("li") { $0.koppeling("Vorige", url(vorige)) }
                }
                if blad.heeftVervolg { html.element("li") { $0.koppeling("Volgende", url(begin + vraag.limit)) } }
            }
        }
        return html
    }

    private func url(_ begin: Int) -> String {
        aanvraag.url(met: ["cursor": nil, "offset": begin == 0 ? nil : String(begin)])
    }
}
