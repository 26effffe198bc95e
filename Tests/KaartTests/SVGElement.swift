// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Kaart

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An element of an SVG document, read back by a parser that knows nothing of how it was written.
final class SVGElement {
    let naam: String
    let attributen: [String: String]
    var kinderen: [SVGElement] = []
    var tekst = ""

    init(naam: String, attributen: [String: String]) {
        self.naam = naam
        self.attributen = attributen
    }

    /// The root of a document.
    /// - Throws: The error of the parser when the document is not well-formed.
    static func lees(_ bytes: [UInt8]) throws -> SVGElement {
        let bouwer = Bouwer()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = bouwer
        guard parser.parse(), let wortel = bouwer.wortel else {
            throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
        }
        return wortel
    }

    /// This element and all within it, in the order of the document.
    var alle: [SVGElement] { [self] + kinderen.flatMap(\.alle) }
    var klassen: [String] { (attributen["class"] ?? "").split(separator: " ").map(String.init) }

    func alle(_ naam: String) -> [SVGElement] { alle.filter { $0.naam == naam } }
    func alle(klasse: String) -> [SVGElement] { alle.filter { $0.klassen.contains(klasse) } }
    func met(id: String) -> SVGElement? { alle.first { $0.attributen["id"] == id } }
    func getal(_ naam: String) -> Double { attributen[naam].flatMap(Double.init) ?? .nan }

    /// The rectangle of a `rect`, in millimetres.
    var rechthoek: (minX: Double, minY: Double, maxX: Double, maxY: Double) {
        (getal("x"), getal("y"), getal("x") + getal("width"), getal("y") + getal("height"))
    }

    /// The absolute points of a path of the commands that are written: M, l, h, v, z.
    var punten: [(x: Double, y: Double)] {
        var punten: [(x: Double, y: Double)] = []
        var positie = (x: 0.0, y: 0.0)
        var begin = positie
        for stuk in (attributen["d"] ?? "").stukken {
            let getallen = stuk.getallen
            switch stuk.letter {
            case "M":
                positie = (getallen[0], getallen[1])
                begin = positie
                punten.append(positie)
            case "h", "v":
                for getal in getallen {
                    positie = stuk.letter == "h" ? (positie.x + getal, positie.y) : (positie.x, positie.y + getal)
                    punten.append(positie)
                }
            case "l":
                for index in stride(from: 0, to: getallen.count - 1, by: 2) {
                    positie = (positie.x + getallen[index], positie.y + getallen[index + 1])
                    punten.append(positie)
                }
            case "z": positie = begin
            default: punten.append((.nan, .nan))
            }
        }
        return punten
    }

    private final class Bouwer: NSObject, XMLParserDelegate {
        var wortel: SVGElement?
        var stapel: [SVGElement] = []

        func parser(
            _ parser: XMLParser, didStartElement naam: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            let element = SVGElement(naam: naam, attributen: attributes)
            stapel.last?.kinderen.append(element)
            if wortel == nil { wortel = element }
            stapel.append(element)
        }

        func parser(_ parser: XMLParser, foundCharacters tekst: String) { stapel.last?.tekst += tekst }

        func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
            stapel.removeLast()
        }
    }
}

extension String {
    /// The commands of a path with their numbers.
    fileprivate var stukken: [(letter: Character, getallen: [Double])] {
        var stukken: [(letter: Character, getallen: [Double])] = []
        var getal = ""
        func sluit() {
            if let waarde = Double(getal) { stukken[stukken.count - 1].getallen.append(waarde) }
            getal = ""
        }
        for teken in self {
            if teken.isLetter {
                if !getal.isEmpty { sluit() }
                stukken.append((teken, []))
            } else if teken == " " || teken == "-" || (teken == "." && getal.contains(".")) {
                if !getal.isEmpty { sluit() }
                getal = teken == " " ? "" : String(teken)
            } else {
                getal.append(teken)
            }
        }
        if !getal.isEmpty { sluit() }
        return stukken
    }
}
