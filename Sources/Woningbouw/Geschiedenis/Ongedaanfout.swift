// SPDX-License-Identifier: EUPL-1.2

/// Why an import cannot be undone.
public enum Ongedaanfout: Error, Hashable, Sendable {
    /// There is no import that is not undone yet.
    case geenInvoer
    /// The history has no entry of this number.
    case onbekend(Int)
    /// The entry is the filling of a layer with what the product ships.
    case vulling(Int)
    /// The entry was undone by another.
    case alOngedaan(Int, door: Int)
    /// Objects that the entry touched are no longer as it left them.
    case laterGewijzigd(Int, [Botsing])

    /// An object that was changed after the entry.
    public struct Botsing: Hashable, Sendable {
        /// Its id.
        public let id: String
        /// The first later entry that touched it; nil when it was changed by another program.
        public let handeling: Int?

        /// An object that was changed.
        public init(id: String, handeling: Int?) {
            self.id = id
            self.handeling = handeling
        }
    }
}

extension Ongedaanfout: CustomStringConvertible {
    /// One sentence for people.
    public var description: String {
        switch self {
        case .geenInvoer: "there is no import to undo: see doorbraakkaart history"
        case .onbekend(let nummer): "the history has no entry \(nummer): see doorbraakkaart history"
        case .vulling(let nummer):
            "entry \(nummer) is the filling with the shipped data, which is not undone: import other data over it"
        case .alOngedaan(let nummer, let door):
            "import \(nummer) was undone already, by entry \(door); undo that one to do it again"
        case .laterGewijzigd(let nummer, let botsingen):
            "import \(nummer) cannot be undone: \(Self.opsomming(botsingen))"
        }
    }

    private static func opsomming(_ botsingen: [Botsing]) -> String {
        let getoond = botsingen.prefix(5).map { botsing in
            botsing.handeling.map { "\(botsing.id) was changed by entry \($0)" }
                ?? "\(botsing.id) was changed by another program"
        }
        let rest = botsingen.count > getoond.count ? ", and \(botsingen.count - getoond.count) more" : ""
        let raad = botsingen.allSatisfy { $0.handeling != nil } ? "; undo the later entries first" : ""
        return getoond.joined(separator: ", ") + rest + raad
    }
}
