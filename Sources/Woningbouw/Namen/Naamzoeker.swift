// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Finds the official name that people mean: without regard to case and accents, by common synonyms, and with a
/// suggestion when it is a slip of the pen.
public struct Naamzoeker: Sendable {
    private let soort: String
    /// The official names, sorted.
    public let namen: [String]
    private let exact: Set<String>

    /// A finder among official names.
    /// - Parameters:
    ///   - soort: What the names are names of, for the message, as in `provincie`.
    ///   - namen: The official names.
    public init(soort: String, namen: [String]) {
        self.soort = soort
        self.namen = namen.sorted()
        exact = Set(namen)
    }

    /// The official name.
    /// - Throws: ``OnbekendeNaam`` with the nearest name.
    public func officieel(_ naam: String) throws(OnbekendeNaam) -> String {
        // Most programs write what they were given; to simplify a text takes long.
        if exact.contains(naam) { return naam }
        let gezocht = Self.vereenvoudigd(naam)
        let doel = Self.synoniemen[gezocht] ?? gezocht
        if let gevonden = namen.first(where: { Self.vereenvoudigd($0) == doel }) { return gevonden }
        throw OnbekendeNaam(soort: soort, naam: naam, suggestie: naaste(bij: doel), namen: namen)
    }

    /// The name with the fewest differences, unless more than a third of its letters differ.
    private func naaste(bij gezocht: String) -> String? {
        let afstanden = namen.map { ($0, Self.afstand(Array(gezocht), Array(Self.vereenvoudigd($0)))) }
        guard let beste = afstanden.min(by: { $0.1 < $1.1 }), beste.1 <= max(2, beste.0.count / 3) else { return nil }
        return beste.0
    }

    /// Lower case, without accents, spaces and punctuation.
    private static func vereenvoudigd(_ naam: String) -> String {
        naam.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).filter(\.isLetter)
    }

    /// What the press writes for what CBS writes, both simplified.
    private static let synoniemen = [
        "friesland": "fryslan", "denhaag": "sgravenhage", "denbosch": "shertogenbosch", "brabant": "noordbrabant",
    ]

    /// The number of letters to insert, remove or replace (Levenshtein 1966).
    private static func afstand(_ a: [Character], _ b: [Character]) -> Int {
        var vorige = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var huidige = [i + 1]
            for (j, ander) in b.enumerated() {
                huidige.append(min(vorige[j] + (letter == ander ? 0 : 1), vorige[j + 1] + 1, huidige[j] + 1))
            }
            vorige = huidige
        }
        return vorige[b.count]
    }
}
