// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// A place where the features of a file overlap, leave a gap, or do not share their border vertex by vertex.
public struct Dekkingsgebrek: Hashable, Sendable {
    /// A feature of the file.
    public struct Feature: Hashable, Sendable, CustomStringConvertible {
        /// The position in the file, from 1.
        public let volgnummer: Int
        /// Its id or name, when it has one.
        public let naam: String?

        init(_ gelezen: GelezenFeature) {
            volgnummer = gelezen.kenmerken.volgnummer
            naam = GelezenFeature.naam(gelezen.kenmerken.id, gelezen.properties)
        }

        /// The number and name, as in `feature 3 (Utrecht)`.
        public var description: String { "feature \(volgnummer)" + (naam.map { " (\($0))" } ?? "") }
    }

    /// The features between which it is.
    public let features: [Feature]
    /// What it is, and where.
    public let gebrek: CoverageDefect
}

extension Dekkingsgebrek: CustomStringConvertible {
    /// The features and the defect, as in `feature 3 (Utrecht), feature 7 (Gelderland): overlap of 12 m² at …`.
    public var description: String { features.map(\.description).joined(separator: ", ") + ": \(gebrek)" }
}
