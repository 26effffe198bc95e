// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes

extension OpenAPIdocument {
    /// The same description for people: every operation with its parameters and answers.
    var pagina: HTMLPagina {
        HTMLPagina(
            titel: "Documentatie van de API", kruimels: [("Start", "")],
            blokken: [
                .html(inleiding), .kop("Beginnen"),
                .alinea("Het adres van de dienst, ook voor QGIS, ArcGIS en GDAL (OGC API Features):"),
                .code(aanvraag.adres.wortel), .alinea("De locaties in Utrecht, en dezelfde in RD New:"),
                .code(voorbeelden), .kop("Afwijkingen van de API Design Rules"), .alinea(Self.afwijkingen),
            ] + groepen.flatMap(blokken), alternatieven: [.openapi])
    }

    private var inleiding: HTMLTekst {
        var html = HTMLTekst()
        html.element("p", ["class": "intro"], Startpagina.beschrijving)
        html.element("nav", ["aria-label": "Op deze pagina"]) { html in
            html.element("ul") { html in
                for (plek, groep) in groepen.enumerated() {
                    html.element("li") { $0.koppeling(groep, "#groep-\(plek)") }
                }
            }
        }
        return html
    }

    private var voorbeelden: String {
        let utrecht = aanvraag.adres.url("/collections/locaties/items?provincie=Utrecht")
        let rd = Procentcodering.codeer(Stelsel.rdNew.uri)
        return "curl '\(utrecht)'\ncurl '\(utrecht)&crs=\(rd)'\nogrinfo OAPIF:\(aanvraag.adres.wortel)"
    }

    private func blokken(_ groep: String) -> [HTMLPagina.Blok] {
        var kop = HTMLTekst()
        kop.element("h2", ["id": "groep-\(groepen.firstIndex(of: groep) ?? 0)"], groep)
        return [.html(kop)] + routes.filter { $0.groep == groep }.flatMap(blokken)
    }

    private func blokken(_ route: Route) -> [HTMLPagina.Blok] {
        let adres = "\(route.methode.rawValue) /\(Dienst.hoofdversie)\(route.pad)"
        let formaten = route.formaten.map(\.naam).joined(separator: ", ")
        var blokken: [HTMLPagina.Blok] = [
            .onderkop(route.samenvatting), .code(adres),
            .alinea(route.uitkomst.beschrijving + (formaten.isEmpty ? "" : " Als \(formaten).")),
        ]
        if let invoer = route.invoer {
            blokken.append(
                .alinea("In de aanvraag: \(invoer.beschrijving) Als \(invoer.mediatypen.joined(separator: ", "))."))
        }
        if route.vereistToken { blokken.append(.alinea("Alleen met een token, in de kop Authorization.")) }
        let parameters = route.alleParameters + Schrijfkoppen.van(route)
        if !parameters.isEmpty {
            blokken.append(
                .tabel(
                    titel: "Parameters van \(adres)", kop: ["Naam", "Soort", "Betekenis"],
                    rijen: parameters.map { [.tekst($0.naam), .tekst($0.soort), .tekst($0.beschrijving)] }))
        }
        return blokken
    }
}

extension Parameter {
    /// What its values look like, for people.
    fileprivate var soort: String {
        let soort =
            switch schema["type"]?.string {
            case "integer": "geheel getal"
            case "number": "getal"
            case "boolean": "true of false"
            case "array": "lijst met komma's"
            default: schema["format"]?.string == "date" ? "dag" : "tekst"
            }
        let woorden = schema["enum"]?.array?.map(\.leestekst) ?? []
        let plaats =
            switch self.plaats {
            case .path: ", in het pad"
            case .header: ", als kop"
            case .query: ""
            }
        return (woorden.isEmpty ? soort : "een van: \(woorden.joined(separator: ", "))") + plaats
    }
}
