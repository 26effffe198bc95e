// SPDX-License-Identifier: EUPL-1.2

/// An entry in the history of a catalogus: one transaction on one layer.
public struct Handeling: Hashable, Sendable, Identifiable {
    /// What was done.
    public enum Soort: Hashable, Sendable {
        /// The product filled the layer with what it ships.
        case vulling
        /// Somebody imported a file.
        case invoer
        /// Somebody changed single objects by hand.
        case bewerking
        /// The entry of this number was undone.
        case ongedaan(Int)
    }

    /// How many objects were touched in which way.
    public struct Aantallen: Hashable, Sendable {
        /// How many were new.
        public var toegevoegd: Int
        /// How many were changed.
        public var gewijzigd: Int
        /// How many were removed.
        public var verwijderd: Int
        /// How many were the same already.
        public var ongewijzigd: Int

        /// Counts.
        public init(toegevoegd: Int, gewijzigd: Int, verwijderd: Int, ongewijzigd: Int) {
            self.toegevoegd = toegevoegd
            self.gewijzigd = gewijzigd
            self.verwijderd = verwijderd
            self.ongewijzigd = ongewijzigd
        }
    }

    /// The number in the history, from 1.
    public let nummer: Int
    /// What was done.
    public let soort: Soort
    /// The layer.
    public let laag: Laag
    /// How the new objects met those of the layer.
    public let wijze: Schrijfwijze
    /// From which file; of an undo, that of the state that was put back; nil for changes by hand.
    public let herkomst: Laagherkomst?
    /// Who did it and when, nil for what the product does by itself.
    public let ondertekening: Ondertekening?
    /// How many objects were touched.
    public let aantallen: Aantallen

    /// An entry.
    public init(
        nummer: Int, soort: Soort, laag: Laag, wijze: Schrijfwijze, herkomst: Laagherkomst?,
        ondertekening: Ondertekening?, aantallen: Aantallen
    ) {
        self.nummer = nummer
        self.soort = soort
        self.laag = laag
        self.wijze = wijze
        self.herkomst = herkomst
        self.ondertekening = ondertekening
        self.aantallen = aantallen
    }

    /// The number.
    public var id: Int { nummer }
}

extension Wijzigingen {
    /// How many ids there are of each kind.
    public var aantallen: Handeling.Aantallen {
        Handeling.Aantallen(
            toegevoegd: toegevoegd.count, gewijzigd: gewijzigd.count, verwijderd: verwijderd.count,
            ongewijzigd: ongewijzigd.count)
    }
}
