// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with an entry of a doorbraakagenda.
public struct Agendafout: Error, Hashable, Sendable {
    /// The list.
    public let lijst: Agendalijst
    /// The position in the list, from 1; nil when it is about the list as a whole.
    public let volgnummer: Int?
    /// What is wrong, and which values are valid.
    public let reden: String

    /// A fault of the entry at an index, or of a list.
    init(_ lijst: Agendalijst, _ index: Int?, _ reden: String) {
        self.lijst = lijst
        volgnummer = index.map { $0 + 1 }
        self.reden = reden
    }
}

extension Agendafout: CustomStringConvertible {
    /// The place and the reason, as in `termijnen 2: gepland '1-2-2026' is not a date as JJJJ-MM-DD`.
    public var description: String {
        "\(lijst.rawValue)\(volgnummer.map { " \($0)" } ?? ""): \(reden)"
    }
}

/// All faults of the agenda of a locatie.
public struct Agendafouten: Error, Hashable, Sendable, CustomStringConvertible {
    /// The id of the locatie.
    public let locatie: String
    /// The faults, at least one.
    public let fouten: [Agendafout]

    /// The faults, one after the other.
    public var description: String {
        "the agenda of '\(locatie)' is refused: " + fouten.map(\.description).joined(separator: "; ")
    }
}
