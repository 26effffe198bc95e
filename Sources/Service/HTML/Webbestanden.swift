// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Foundation

/// A file that pages need: a style sheet, a script, an icon.
struct Webbestand: Sendable {
    /// The path below the version; it holds a mark of the content, so that a browser never keeps an old one.
    let pad: String
    let formaat: Formaat
    let bytes: [UInt8]

    /// - Parameter naam: The name before the mark.
    init(_ naam: String, _ formaat: Formaat, _ bytes: [UInt8]) {
        let som = SHA256.hash(data: bytes).prefix(6).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        pad = "/_web/\(naam)-\(som.joined()).\(formaat.sleutel)"
        self.formaat = formaat
        self.bytes = bytes
    }

    /// The operation that gives it.
    var route: Route {
        Route(
            pad: pad, id: "webbestand", samenvatting: "Een bestand van de webpagina's", groep: "Algemeen",
            formaten: [formaat], uitkomst: .init(beschrijving: "Het bestand.")
        ) { aanvraag in
            try aanvraag.fouten.controleer()
            return Antwoord(.bytes(bytes), formaat.mediatype)
        }
    }
}

/// The files of the pages: those in the program itself, and Leaflet as far as it is installed.
struct Webbestanden: Sendable {
    static let stijl = Webbestand("stijl", .css, PackageResources.stijl_css)
    static let kaartscript = Webbestand("kaart", .javascript, PackageResources.kaart_js)
    static let pictogram = Webbestand("pictogram", .svg, PackageResources.pictogram_svg)

    /// The library that draws the interactive kaart.
    struct Leaflet: Sendable {
        let script: Webbestand
        let stijl: Webbestand

        /// Reads it from the folder of Debian's package or of a release; nil when it is not there.
        init?(map: String) {
            let map = URL(filePath: map, directoryHint: .isDirectory)
            guard let stijl = try? Data(contentsOf: map.appending(path: "leaflet.css")),
                let script = ["leaflet.min.js", "leaflet.js"].lazy
                    .compactMap({ try? Data(contentsOf: map.appending(path: $0)) }).first
            else { return nil }
            self.script = Webbestand("leaflet", .javascript, Array(script))
            self.stijl = Webbestand("leaflet", .css, Array(stijl))
        }
    }

    let leaflet: Leaflet?

    /// The operations that give them; they are no part of the API.
    var routes: [Route] {
        [Self.stijl, Self.kaartscript, Self.pictogram].map(\.route)
            + [leaflet?.script, leaflet?.stijl].compactMap { $0?.route }
    }
}

extension Formaat {
    static let css = Formaat(sleutel: "css", mediatype: "text/css; charset=utf-8", naam: "CSS")
    static let javascript = Formaat(sleutel: "js", mediatype: "text/javascript; charset=utf-8", naam: "JavaScript")
}
