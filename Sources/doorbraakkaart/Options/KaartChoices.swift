// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
public import Kaart

extension Kaartformaat: ExpressibleByArgument {
    /// The kind of file that a name ends in, nil when it is none of them.
    init?(bestand: String) {
        guard let punt = bestand.lastIndex(of: ".") else { return nil }
        self.init(rawValue: bestand[bestand.index(after: punt)...].lowercased())
    }
}

extension Papierformaat: ExpressibleByArgument {
    /// A size of paper, in capitals or not.
    public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

/// The colours that can be asked for.
enum Themakeuze: String, CaseIterable, ExpressibleByArgument {
    case neutraal, rijk

    var thema: Thema {
        switch self {
        case .neutraal: .neutraal
        case .rijk: .rijk
        }
    }
}
