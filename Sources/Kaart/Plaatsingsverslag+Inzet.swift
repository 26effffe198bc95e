// SPDX-License-Identifier: EUPL-1.2

extension Plaatsingsverslag {
    /// An inset, and why it was drawn.
    public struct Inzet: Hashable, Sendable {
        /// What made an inset necessary.
        public enum Aanleiding: Hashable, Sendable {
            /// Two badges stand so many millimetres apart, too near for names.
            case badgesDichtOpeen(afstand: Double)
            /// So many names found no place.
            case namenZonderPlaats(aantal: Int)
            /// So many names needed a leader, more than a quarter.
            case veelLeiders(aantal: Int)
        }

        /// The letter that joins it to its place on the map.
        public let letter: String
        /// The denominator of its scale.
        public let schaal: Int
        /// Why it was drawn.
        public let aanleiding: Aanleiding
        /// The ids of the locaties that it shows, in the order of the kaart.
        public let locaties: [String]
    }
}
