// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Kaart
import Woningbouw

/// One locatie: where it lies, what is known of it, how surely, and from where.
struct Locatiepagina: Sendable {
    let locatie: Locatie
    /// How it lies, nil when that cannot be said.
    let ligging: Ligging?
    let overlappen: [Overlap]
    /// The names of the gebieden by their ids.
    let gebiedsnamen: [String: String]
    /// The codes of the provincies by their names.
    let provinciecodes: [String: String]
    let kaartje: Kaartje
    let dag: Datum
    let adres: Dienstadres

    var pagina: HTMLPagina {
        HTMLPagina(
            titel: locatie.naam, kruimels: [("Start", ""), ("Locaties", "/collections/locaties/items")],
            blokken: [
                .html(inleiding), .html(kaart), .kop("Gegevens"), .feiten(feiten), .kop("Begrenzing"),
            ] + begrenzing + [.kop("Ligging ten opzichte van woningbouwgebieden")] + liggingsblokken + agenda + opgaven
                + [
                    .kop("Bronnen"), bronnen, .kop("Downloaden"), .koppelingen(downloads),
                ], alternatieven: [.geojson])
    }

    private var inleiding: HTMLTekst {
        var html = HTMLTekst()
        let gemeenten = locatie.gemeenten.isEmpty ? "een onbekende gemeente" : locatie.gemeenten.opgesomd
        let provincies = locatie.provincies.isEmpty ? "" : " (\(locatie.provincies.opgesomd))"
        html.element(
            "p", ["class": "intro"],
            "Doorbraaklocatie \(locatie.nummer) op de kaart, in \(gemeenten)\(provincies).")
        return html
    }

    private var kaart: HTMLTekst {
        var html = HTMLTekst()
        let beschrijving =
            "\(locatie.naam) met omgeving. \(Woorden.herkomst(locatie.begrenzing.herkomst)) "
            + "Ligging ten opzichte van de woningbouwgebieden: \(Woorden.ligging(ligging?.relatie))."
        let beeld = kaartje.svg("kaartje", titel: "Kaart van \(locatie.naam)", beschrijving: beschrijving)
        html.element("figure", ["class": "kaartkader"]) { html in
            html.voegToe(beeld)
            html.element("figcaption") { html in
                html.legenda(
                    locatie.vorm.vlak == nil
                        ? [.plaats, .gebied] : [.locatie(locatie.begrenzing.isIndicatief), .gebied])
                html.koppeling("Open op de interactieve kaart", adres.url("/kaart#locatie=\(locatie.id)"))
            }
        }
        return html
    }

    private var feiten: [(naam: String, waarden: [HTMLPagina.Cel])] {
        [
            ("Aantal woningen", woningen),
            (
                "Status",
                [.status(Woorden.status(locatie.status))]
                    + [locatie.statusToelichting].compactMap { $0.map(HTMLPagina.Cel.tekst) }
            ),
            ("Fase", [.tekst(locatie.fase ?? Woorden.onbekend)]),
            ("Naam", [.tekst(Woorden.naamzekerheid(locatie.naamZekerheid))]),
            (
                "Gemeenten",
                [
                    .koppelingen(
                        locatie.gemeenten.map { naam in
                            (naam, adres.url("/collections/locaties/items?gemeente=\(Procentcodering.codeer(naam))"))
                        })
                ]
            ),
            (
                "Provincies",
                [
                    .koppelingen(
                        locatie.provincies.map { naam in
                            (naam, adres.url("/collections/provincies/items/\(provinciecodes[naam] ?? "")"))
                        })
                ]
            ),
        ]
    }

    private var woningen: [HTMLPagina.Cel] {
        guard let opgave = locatie.woningen else {
            return [.tekst("Niet bekend: geen bron noemt een aantal voor de hele locatie.")]
        }
        return [
            .tekst(Getal.bereik(opgave.min, opgave.max)),
            .tekst("Bron: \(opgave.bron) (\(Woorden.zekerheid(opgave.zekerheid)))."),
        ]
    }

    private var begrenzing: [HTMLPagina.Blok] {
        let begrenzing = locatie.begrenzing
        var feiten: [(naam: String, waarden: [HTMLPagina.Cel])] = [
            (
                "Nauwkeurigheid",
                [.tekst(begrenzing.nauwkeurigheid.map { "ongeveer \(Getal.tekst(Int($0))) m" } ?? Woorden.onbekend)]
            ),
            ("Toestand op", [.tekst(begrenzing.peildatum?.inWoorden ?? Woorden.onbekend)]),
            ("Bron", [.tekst(begrenzing.bron ?? Woorden.onbekend)]),
        ]
        if let vlak = locatie.vorm.vlak { feiten.insert(("Oppervlakte", [.tekst(Woorden.hectare(vlak.area))]), at: 0) }
        if let tekst = begrenzing.toelichting { feiten.append(("Toelichting", [.tekst(tekst)])) }
        return [.opmerking(Woorden.herkomst(begrenzing.herkomst)), .feiten(feiten)]
    }

    private var liggingsblokken: [HTMLPagina.Blok] {
        var blokken: [HTMLPagina.Blok] = [.alinea(liggingstekst)]
        if ligging?.indicatief ?? true {
            blokken.append(.opmerking("Een van de begrenzingen is indicatief, en daarmee deze uitkomst ook."))
        }
        guard !overlappen.isEmpty else { return blokken }
        blokken.append(
            .tabel(
                titel: "Overlap van \(locatie.naam) met woningbouwgebieden",
                kop: ["Woningbouwgebied", "Ligging", "Overlap", "Deel van de locatie", "Deel van het gebied"],
                rijen: overlappen.map { overlap in
                    [
                        .koppeling(
                            tekst: gebiedsnamen[overlap.gebied] ?? overlap.gebied,
                            href: adres.url(
                                "/collections/woningbouwgebieden/items/\(Procentcodering.codeer(overlap.gebied))")),
                        .tekst(Woorden.ligging(overlap.relatie)), .getal(Woorden.hectare(overlap.oppervlakte)),
                        .getal(Woorden.procent(overlap.aandeelLocatie)), .getal(Woorden.procent(overlap.aandeelGebied)),
                    ]
                }))
        return blokken
    }

    private var liggingstekst: String {
        let stand = "op \(dag.inWoorden)"
        return switch ligging?.relatie {
        case .binnen: "De locatie ligt \(stand) geheel binnen de grootschalige woningbouwgebieden."
        case .deels:
            "De locatie ligt \(stand) voor \(Woorden.procent(ligging?.aandeel ?? 0)) binnen de grootschalige woningbouwgebieden."
        case .raakt: "De locatie grenst \(stand) aan een grootschalig woningbouwgebied, maar overlapt er niet mee."
        case .buiten: "De locatie ligt \(stand) buiten de grootschalige woningbouwgebieden."
        case .onbekend, nil:
            "Hoe de locatie \(stand) ligt is niet bekend: van de locatie of van een gebied in de buurt is geen begrenzing bekend."
        }
    }

    private var opgaven: [HTMLPagina.Blok] {
        guard !locatie.opgaven.isEmpty else { return [] }
        return [.kop("Alle opgaven van aantallen woningen"), .opgaven(locatie.opgaven)]
    }

    private var agenda: [HTMLPagina.Blok] {
        let tabellen = HTMLPagina.Blok.agenda(locatie.agenda)
        return [.kop("Doorbraakagenda")]
            + (tabellen.isEmpty ? [.alinea("Van deze locatie is nog geen doorbraakagenda bekend.")] : tabellen)
    }

    private var bronnen: HTMLPagina.Blok { .bronnen(locatie.bronnen) }

    private var downloads: [(tekst: String, href: String)] {
        let pad = "/collections/locaties/items/\(Procentcodering.codeer(locatie.id))?f=json"
        let rd = Procentcodering.codeer(Stelsel.rdNew.uri)
        return [
            ("GeoJSON in lengte en breedte (CRS84)", adres.url(pad)),
            ("GeoJSON in RD New", adres.url(pad + "&crs=\(rd)")),
            (
                "Doorbraakagenda (JSON)",
                adres.url("/collections/locaties/items/\(Procentcodering.codeer(locatie.id))/agenda")
            ),
        ]
    }
}
