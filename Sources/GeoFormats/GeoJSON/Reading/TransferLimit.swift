// SPDX-License-Identifier: EUPL-1.2

import OrderedCollections

/// What ArcGIS Server writes beside the features when it stopped before the last of them: the member
/// `exceededTransferLimit`, which newer versions put into `properties`.
enum TransferLimit {
    private static let name = "exceededTransferLimit"

    /// Whether the value of a member says so; the scanner then stands behind it.
    static func isExceeded(_ key: String, _ scanner: inout JSONScanner) throws(FormatError) -> Bool {
        switch key {
        case name: return try scanner.readValue() == .bool(true)
        case "properties":
            guard case .object(let properties) = try scanner.readValue() else { return false }
            return properties[name] == .bool(true)
        default:
            try scanner.skipValue()
            return false
        }
    }
}
