// SPDX-License-Identifier: EUPL-1.2

/// HTML under construction; all that comes from data is escaped.
struct HTMLTekst {
    private(set) var bytes: [UInt8] = []

    /// Appends markup as it is.
    mutating func ruw(_ html: String) { bytes += html.utf8 }

    /// Appends a text, in which nothing is markup.
    mutating func tekst(_ tekst: String) {
        for byte in tekst.utf8 {
            switch byte {
            case UInt8(ascii: "&"): ruw("&amp;")
            case UInt8(ascii: "<"): ruw("&lt;")
            case UInt8(ascii: ">"): ruw("&gt;")
            case UInt8(ascii: "\""): ruw("&quot;")
            case UInt8(ascii: "'"): ruw("&#39;")
            // HTML has no place for control characters.
            case 0..<0x20 where byte != 0x0A && byte != 0x09: ruw("\u{FFFD}")
            default: bytes.append(byte)
            }
        }
    }

    mutating func koppeling(_ tekst: String, _ href: String) {
        ruw("<a href=\"")
        self.tekst(href)
        ruw("\">")
        self.tekst(tekst)
        ruw("</a>")
    }

    mutating func blok(_ blok: HTMLPagina.Blok) {
        switch blok {
        case .alinea(let tekst): element("p", tekst)
        case .kop(let tekst): element("h2", tekst)
        case .koppelingen(let koppelingen):
            ruw("<ul>\n")
            for koppeling in koppelingen {
                ruw("<li>")
                self.koppeling(koppeling.tekst, koppeling.href)
                ruw("</li>\n")
            }
            ruw("</ul>\n")
        case .tabel(let titel, let kop, let rijen): tabel(titel, kop, rijen)
        }
    }

    private mutating func tabel(_ titel: String, _ kop: [String], _ rijen: [[HTMLPagina.Cel]]) {
        ruw("<table>\n")
        element("caption", titel)
        ruw("<thead><tr>")
        for naam in kop {
            ruw("<th scope=\"col\">")
            tekst(naam)
            ruw("</th>")
        }
        ruw("</tr></thead>\n<tbody>\n")
        for rij in rijen {
            ruw("<tr>")
            for cel in rij {
                ruw("<td>")
                switch cel {
                case .tekst(let waarde): tekst(waarde)
                case .koppeling(let waarde, let href): koppeling(waarde, href)
                }
                ruw("</td>")
            }
            ruw("</tr>\n")
        }
        ruw("</tbody>\n</table>\n")
    }

    private mutating func element(_ naam: String, _ inhoud: String) {
        ruw("<\(naam)>")
        tekst(inhoud)
        ruw("</\(naam)>\n")
    }
}
