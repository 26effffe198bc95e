// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// In which reference system the coordinates of a file are said to be, and by whom.
struct CoordinateClaim: Sendable, Hashable {
    /// Who says so, for messages.
    enum Authority: Hashable, Sendable {
        case file
        case caller
        /// The format, in the words of the message.
        case standard(String)
    }

    let crs: CoordinateReferenceSystem
    let authority: Authority
    /// Whether pairs are in the order of the definition of the system, which may be latitude first; otherwise x or
    /// longitude comes first, as in GeoJSON and GeoPackage whatever the system.
    var followsDefinition = false

    var isLatitudeFirst: Bool { followsDefinition && crs.isLatitudeFirst }

    /// The claim in words.
    var text: String {
        switch authority {
        case .file: "the file says that it is in \(crs.rawValue)"
        case .caller: "it was said to be in \(crs.rawValue)"
        case .standard(let text): text
        }
    }
}
