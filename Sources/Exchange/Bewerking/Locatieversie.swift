// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Foundation
import GeoFormats
public import Woningbouw

extension Locatie {
    /// A short mark that is another one as soon as anything of the locatie is, by which an edit tells on what it was
    /// based.
    public var versie: String {
        var som = SHA256()
        som.update(data: Data(AttributeValue.object(feature.properties).json.utf8))
        som.update(data: Data([0] + GeoPackageBinary.encode(vorm.shape)))
        return som.finalize().prefix(6).map { String(UInt32($0) + 0x100, radix: 16).dropFirst() }.joined()
    }
}

/// Why a change by hand of a locatie is refused.
public enum Bewerkfout: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no locatie of this id any more.
    case weg(String)
    /// It was changed since it was looked at.
    case gewijzigd(String, verwacht: String, nu: String)

    /// One sentence for people.
    public var description: String {
        switch self {
        case .weg(let id): "the locatie '\(id)' is no longer there"
        case .gewijzigd(let id, let verwacht, let nu):
            "'\(id)' was changed by another: its version is \(nu), not \(verwacht); look at it again "
                + "(doorbraakkaart locatie toon \(id)) and decide anew"
        }
    }
}
