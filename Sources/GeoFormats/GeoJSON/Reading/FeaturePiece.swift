// SPDX-License-Identifier: EUPL-1.2

/// A piece of a GeoJSON text that can be parsed by itself.
struct FeaturePiece: Sendable {
    enum Content: Sendable {
        /// Whole features of a collection, each but the first of all after a comma.
        case features
        /// Features up to a place where the text is broken or ends.
        case brokenFeatures
        /// What follows the features, with what has been seen of the members before them.
        case tail(MemberCheck)
        /// A single feature.
        case feature
        /// A bare geometry.
        case geometry
        /// Whole lines, or texts after record separators.
        case lines
    }

    let content: Content
    let text: TextPiece
    /// The number of its first feature in the file, from 1.
    let firstIndex: Int
}
