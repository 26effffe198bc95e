// SPDX-License-Identifier: EUPL-1.2

extension HTMLTekst {
    mutating func blok(_ blok: HTMLPagina.Blok) {
        switch blok {
        case .alinea(let tekst): element("p", tekst)
        case .kop(let tekst): element("h2", tekst)
        case .onderkop(let tekst): element("h3", tekst)
        case .koppelingen(let koppelingen): lijst(koppelingen)
        case .tabel(let titel, let kop, let rijen): tabel(titel, kop, rijen)
        case .feiten(let feiten): self.feiten(feiten)
        case .opmerking(let tekst): element("p", ["class": "opmerking"], tekst)
        case .code(let tekst): element("pre", ["tabindex": "0"]) { $0.element("code", tekst) }
        case .html(let html): voegToe(html)
        }
        regeleinde()
    }

    private mutating func lijst(_ koppelingen: [(tekst: String, href: String)]) {
        element("ul") { html in
            for koppeling in koppelingen {
                html.element("li") { $0.koppeling(koppeling.tekst, koppeling.href) }
                html.regeleinde()
            }
        }
    }

    private mutating func feiten(_ feiten: [(naam: String, waarden: [HTMLPagina.Cel])]) {
        element("dl", ["class": "feiten"]) { html in
            for feit in feiten {
                html.element("div") { html in
                    html.element("dt", feit.naam)
                    for waarde in feit.waarden { html.element("dd") { $0.cel(waarde) } }
                }
                html.regeleinde()
            }
        }
    }

    /// A table that a narrow window shows as a card per row; the roles keep it a table there.
    private mutating func tabel(_ titel: String, _ kop: [String], _ rijen: [[HTMLPagina.Cel]]) {
        element("table", ["role": "table"]) { html in
            html.element("caption", titel)
            html.regeleinde()
            html.element("thead", ["role": "rowgroup"]) { html in
                html.element("tr", ["role": "row"]) { html in
                    for (plek, naam) in kop.enumerated() {
                        let klasse = rijen.first?.dropFirst(plek).first?.klasse ?? ""
                        html.element("th", ["scope": "col", "role": "columnheader", "class": klasse], naam)
                    }
                }
            }
            html.regeleinde()
            html.element("tbody", ["role": "rowgroup"]) { html in
                for rij in rijen {
                    html.element("tr", ["role": "row"]) { $0.rij(rij, kop) }
                    html.regeleinde()
                }
            }
        }
    }

    private mutating func rij(_ rij: [HTMLPagina.Cel], _ kop: [String]) {
        for (plek, (cel, naam)) in zip(rij, kop).enumerated() {
            let klasse = cel.klasse
            if plek == 0 {
                element("th", ["scope": "row", "role": "rowheader", "class": klasse, "data-kop": naam]) { $0.cel(cel) }
            } else {
                element("td", ["role": "cell", "class": klasse, "data-kop": naam]) { $0.cel(cel) }
            }
        }
    }

    private mutating func cel(_ cel: HTMLPagina.Cel) {
        switch cel {
        case .tekst(let waarde), .getal(let waarde): tekst(waarde)
        case .koppeling(let waarde, let href): koppeling(waarde, href)
        case .koppelingen(let koppelingen):
            for (plek, deel) in koppelingen.enumerated() {
                if plek > 0 { tekst(", ") }
                koppeling(deel.tekst, deel.href)
            }
        case .status(let status): self.status(status)
        }
    }

    /// A status with the sign that it has on the kaart, which is not told to who hears the word.
    private mutating func status(_ status: String) {
        element("span", ["class": "status"]) { html in
            html.element("span", ["class": "teken teken-\(Statusteken.klasse(status))", "aria-hidden": "true"], "")
            html.tekst(status)
        }
    }
}

extension HTMLPagina.Cel {
    /// The class of its column in the style sheet.
    fileprivate var klasse: String {
        if case .getal = self { "getal" } else { "tekst" }
    }
}

/// The signs of a status, as in the legend of the kaart.
enum Statusteken {
    /// The class of the sign in the style sheet.
    static func klasse(_ status: String) -> String {
        switch status {
        case "aangewezen": "vol"
        case "doorbraak bereikt": "rand"
        case "nader te onderzoeken": "stippel"
        default: "open"
        }
    }
}
