// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import Woningbouw

/// Finds the mapping that a command names.
enum MappingFile {
    /// One that the product ships, by its name, or any file.
    static func read(_ name: String?, for laag: Laag) throws -> Veldtoewijzing? {
        guard let name else { return nil }
        let shipped = try GeodataFolder.find().appending(path: "toewijzingen")
        let isFile = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
        let file = isFile ? URL(filePath: name) : shipped.appending(path: "\(name).yaml")
        guard isFile || FileManager.default.fileExists(atPath: file.path) else {
            throw UsageError("there is no mapping '\(name)': use planmonitor, diwi or the path of a YAML file")
        }
        let mapping = try Veldtoewijzing(file)
        guard mapping.lagen.contains(laag) else {
            let lagen = mapping.lagen.map(\.rawValue).joined(separator: ", ")
            throw UsageError("the mapping \(name) is for \(lagen), not for \(laag.rawValue)")
        }
        return mapping
    }
}
