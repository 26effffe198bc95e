// SPDX-License-Identifier: EUPL-1.2

/// A table with a caption, of which the first column names the rows.
struct Verslagtabel {
    /// A column: its heading, and whether it holds numbers.
    struct Kolom {
        let kop: String
        var isGetal = false
    }

    let bijschrift: String
    let kolommen: [Kolom]
    let rijen: [[String]]

    /// A table of texts, and of numbers under the headings that are named so.
    init(_ bijschrift: String, _ koppen: [String], getallen: Set<String> = [], _ rijen: [[String]]) {
        self.bijschrift = bijschrift
        kolommen = koppen.map { Kolom(kop: $0, isGetal: getallen.contains($0)) }
        self.rijen = rijen
    }

    func schrijf(in html: inout HTMLWriter) {
        // On a narrow screen it scrolls within itself, also with the keyboard.
        html.group("div", ["class": "v-tabel", "role": "region", "aria-label": bijschrift, "tabindex": "0"]) { html in
            html.group("table") { html in
                html.element("caption", text: bijschrift)
                html.group("thead") { html in
                    html.group("tr") { html in
                        for kolom in kolommen {
                            html.element("th", ["scope": "col", "class": klasse(kolom)], text: kolom.kop)
                        }
                    }
                }
                html.group("tbody") { html in
                    for rij in rijen { self.rij(rij, in: &html) }
                }
            }
        }
    }

    private func rij(_ rij: [String], in html: inout HTMLWriter) {
        html.group("tr") { html in
            for (index, (kolom, cel)) in zip(kolommen, rij).enumerated() {
                if index == 0 {
                    html.element("th", ["scope": "row", "class": klasse(kolom)], text: cel)
                } else {
                    html.element("td", ["class": klasse(kolom)], text: cel)
                }
            }
        }
    }

    private func klasse(_ kolom: Kolom) -> String? { kolom.isGetal ? "v-getal" : nil }
}
