// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import TestSupport

/// What must hold of any file: it is read to its end or to one typed error, and all that was read can be measured.
enum FileChecks {
    static func read(_ bytes: [UInt8], gridDirectory: String) throws -> Bool {
        let folder = try TemporaryFolder()
        let url = folder.file("fuzz")
        try Data(bytes).write(to: url)
        do {
            var features = 0
            let reader = try FeatureReader(contentsOf: url, gridDirectory: gridDirectory)
            let summary = try reader.read { record in
                features += 1
                try FuzzFault.require(record.index == features, "feature \(record.index) in the place of \(features)")
                switch record.geometry {
                case .success(let shape): try FuzzFault.require(shape?.area ?? 0 >= 0, "an area below zero")
                case .failure(let defect): try FuzzFault.require(!defect.message.isEmpty, "a defect without words")
                }
            }
            try FuzzFault.require(summary.features == features, "features that do not add up")
            return true
        } catch let error as FormatError {
            try FuzzFault.require(!error.message.isEmpty && error.file == "fuzz", "an error without words: \(error)")
            return false
        }
    }
}
