// SPDX-License-Identifier: EUPL-1.2

/// What became of every locatie and every name on a kaart.
public struct Plaatsingsverslag: Hashable, Sendable {
    /// Where the name of a locatie stands.
    public enum Naamplaats: Hashable, Sendable {
        /// Beside its symbol.
        case bijSymbool
        /// Apart, with a leader of so many millimetres.
        case metLeider(lengte: Double)
        /// In the inset of this letter; on the map itself only its number stands.
        case inInzet(letter: String)
        /// Only in the table: there was no free place.
        case alleenTabel
        /// Nowhere on the map, because the locatie lies outside the frame.
        case buitenKader
        /// Nowhere on the map, because the locatie has no outline and no place.
        case zonderPlek
    }

    /// What became of one locatie.
    public struct Regel: Hashable, Sendable {
        /// The id of the locatie.
        public let locatie: String
        /// The number on the kaart.
        public let nummer: Int
        /// Where its name stands.
        public let naam: Naamplaats
        /// How far its badge stands from the true position, in millimetres; nil when it has no badge.
        public let badgeverschuiving: Double?
        /// Whether its name on the map is cut off.
        public let isIngekort: Bool
        /// Whether it has a row in the table.
        public let staatInTabel: Bool
    }

    /// A line per locatie, in the order of the kaart.
    public let locaties: [Regel]
    /// The insets that were drawn.
    public let inzetten: [Inzet]
    /// The provincies whose names found no place.
    public let provinciesZonderNaam: [String]
    /// The places that were left out because something else stands there.
    public let weggelatenPlaatsen: [String]
    /// The sum of the costs of all names of locaties; lower is better.
    public let kosten: Int
    /// Whether it is proved that no other choice has fewer names left out or lower costs.
    public let isBewezen: Bool
    /// The least distance between two names of any kind, in millimetres; nil when there are no two.
    public let kleinsteAfstandNamen: Double?
    /// The least distance between a name and a symbol of a locatie, its own too, in millimetres; nil when there are none.
    public let kleinsteAfstandSymbolen: Double?

    /// How many locaties have their name on the map or in an inset.
    public var aantalNamen: Int { locaties.count { $0.naam.isOpDeKaart } }

    /// How many names on the map stand apart from their symbol.
    public var aantalMetLeider: Int {
        locaties.count { if case .metLeider = $0.naam { true } else { false } }
    }

    /// The lines of locaties of which something could not be shown as it should.
    public var afwijkingen: [Regel] {
        locaties.filter {
            !$0.naam.isOpDeKaart || $0.isIngekort || !$0.staatInTabel || $0.badgeverschuiving != 0
        }
    }

    /// The ids of locaties with a number on the map and a name in the table only.
    var alleenTabel: Set<String> { Set(locaties.filter { $0.naam == .alleenTabel }.map(\.locatie)) }
}

extension Plaatsingsverslag.Naamplaats {
    var isOpDeKaart: Bool {
        switch self {
        case .bijSymbool, .metLeider, .inInzet: true
        case .alleenTabel, .buitenKader, .zonderPlek: false
        }
    }
}
