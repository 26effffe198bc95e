// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Finds in HTML what the tests of pages look at.
struct Paginalezer {
    let html: String

    /// The values of an attribute, with their escapes undone.
    func waarden(_ attribuut: String) -> [String] {
        html.split(separator: " \(attribuut)=\"").dropFirst().map { stuk in
            String(stuk.prefix { $0 != "\"" }).replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
                .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        }
    }

    /// The levels of the headings in their order.
    var koppen: [Int] {
        html.split(separator: "<h").dropFirst().compactMap { stuk in
            guard let niveau = stuk.first?.wholeNumberValue, (1...6).contains(niveau),
                let volgende = stuk.dropFirst().first, volgende == ">" || volgende == " "
            else { return nil }
            return niveau
        }
    }

    /// The address of the link with a text, nil when there is none.
    func koppeling(_ tekst: String) -> String? {
        guard aantal("\">\(tekst)</a>") == 1, let voor = html.split(separator: "\">\(tekst)</a>").first else {
            return nil
        }
        return Paginalezer(html: voor + "\"").waarden("href").last
    }

    /// How often a text is there.
    func aantal(_ tekst: String) -> Int { html.split(separator: tekst, omittingEmptySubsequences: false).count - 1 }
}
