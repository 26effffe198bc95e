// SPDX-License-Identifier: EUPL-1.2

/// HTML under construction; all that comes from data is escaped.
struct HTMLTekst: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Appends markup as it is.
    mutating func ruw(_ html: String) { bytes += html.utf8 }

    /// Appends what was made elsewhere.
    mutating func voegToe(_ html: HTMLTekst) { bytes += html.bytes }

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

    /// Appends an element that has no content and no end.
    mutating func leeg(_ naam: String, _ attributen: KeyValuePairs<String, String>) { begin(naam, attributen) }

    /// Appends an element around a text.
    mutating func element(_ naam: String, _ inhoud: String) { element(naam, [:], inhoud) }

    /// Appends an element with attributes around a text.
    mutating func element(_ naam: String, _ attributen: KeyValuePairs<String, String>, _ inhoud: String) {
        element(naam, attributen) { $0.tekst(inhoud) }
    }

    /// Appends an element around what the closure appends.
    mutating func element(_ naam: String, _ inhoud: (inout HTMLTekst) throws -> Void) rethrows {
        try element(naam, [:], inhoud)
    }

    /// Appends an element with attributes around what the closure appends.
    mutating func element(
        _ naam: String, _ attributen: KeyValuePairs<String, String>, _ inhoud: (inout HTMLTekst) throws -> Void
    ) rethrows {
        begin(naam, attributen)
        try inhoud(&self)
        ruw("</\(naam)>")
    }

    mutating func koppeling(_ tekst: String, _ href: String) { element("a", ["href": href], tekst) }

    mutating func regeleinde() { ruw("\n") }

    private mutating func begin(_ naam: String, _ attributen: KeyValuePairs<String, String>) {
        ruw("<\(naam)")
        for (attribuut, waarde) in attributen {
            ruw(" \(attribuut)=\"")
            tekst(waarde)
            ruw("\"")
        }
        ruw(">")
    }
}
