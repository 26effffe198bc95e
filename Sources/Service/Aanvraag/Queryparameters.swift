// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The query of a request, decoded, with only the parameters that the operation knows and each of them once.
struct Queryparameters: Sendable {
    private let waarden: [String: String]

    /// Decodes a query.
    /// - Parameter bekend: The names that the operation knows.
    init(_ query: String, bekend: [String], _ fouten: inout Invoerfouten) {
        var waarden: [String: String] = [:]
        for deel in query.split(separator: "&") {
            let stukken = deel.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let naam = Self.leesbaar(stukken[0]), let waarde = Self.leesbaar(stukken.count > 1 ? stukken[1] : "")
            else {
                fouten.meld(nil, "codering", "'\(deel)' is geen geldige procentcodering van UTF-8.")
                continue
            }
            guard bekend.contains(naam) else {
                let keus =
                    bekend.isEmpty
                    ? "Hier zijn geen parameters mogelijk." : "Mogelijk zijn \(bekend.joined(separator: ", "))."
                fouten.meld(naam, "onbekend", "De parameter '\(naam)' bestaat hier niet. \(keus)")
                continue
            }
            if waarden.updateValue(waarde, forKey: naam) != nil {
                fouten.meld(naam, "herhaald", "De parameter '\(naam)' staat er meer dan eens; geef hem één keer.")
            }
        }
        self.waarden = waarden
    }

    subscript(naam: String) -> String? { waarden[naam] }

    /// All parameters that were given, sorted by name.
    var gesorteerd: [(naam: String, waarde: String)] {
        waarden.sorted { $0.key < $1.key }.map { (naam: $0.key, waarde: $0.value) }
    }

    /// Those that have a value.
    var zonderLege: Queryparameters { Queryparameters(waarden: waarden.filter { !$0.value.isEmpty }) }

    /// No parameters.
    init() { self.init(waarden: [:]) }

    private init(waarden: [String: String]) { self.waarden = waarden }

    /// A piece of a query with its escapes undone; nil when they are no UTF-8.
    private static func leesbaar(_ tekst: Substring) -> String? {
        Procentcodering.ontcijfer(tekst.replacing("+", with: " "))
    }
}
