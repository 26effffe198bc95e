// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Foundation

/// The strong entity tag of a representation: the same until the data, the address or the interface changes.
///
/// Only `timeStamp` in a list of features is not part of it.
struct Etiket: Sendable {
    /// The value of the header ETag.
    let tekst: String

    init(versie: String, aanvraag: Aanvraag, gzip: Bool) {
        var som = SHA256()
        for deel in [
            Dienst.versie, versie, aanvraag.eigenURL, aanvraag.formaat.mediatype, gzip ? "gzip" : "",
        ] {
            som.update(data: Data(deel.utf8))
            som.update(data: [0])
        }
        self.init(som)
    }

    /// That of a representation that is there already.
    /// - Parameter toestand: The state of the object that it shows, by which it can be written conditionally.
    init(toestand: Toestand? = nil, bytes: [UInt8], gzip: Bool) {
        var som = SHA256()
        som.update(data: bytes)
        som.update(data: gzip ? [1] : [0])
        self.init(som, toestand)
    }

    private init(_ som: SHA256, _ toestand: Toestand? = nil) {
        tekst = "\"" + (toestand.map { "\($0.tekst)." } ?? "") + Array(som.finalize().prefix(16)).hex + "\""
    }

    /// Whether it is among the tags of a header If-None-Match, compared weakly (RFC 9110, 13.1.2).
    func staat(in kop: String?) -> Bool {
        (kop ?? "").split(separator: ",").contains { deel in
            let etiket = deel.drop(while: \.isWhitespace)
            return (etiket.hasPrefix("W/") ? etiket.dropFirst(2) : etiket).trimming(while: \.isWhitespace) == tekst
        }
    }
}

extension Substring {
    fileprivate func trimming(while voorwaarde: (Character) -> Bool) -> Substring {
        var rest = self
        while let laatste = rest.last, voorwaarde(laatste) { rest.removeLast() }
        return rest
    }
}
