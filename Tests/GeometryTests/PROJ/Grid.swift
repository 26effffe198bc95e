// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// Whether the grid, which Scripts/build-geodata makes, is there.
enum Grid {
    static let folder = ProjectFolder.geodata.path
    static let isPresent = FileManager.default.fileExists(atPath: folder + "/rdtrans2018.gsb")
    static let absence: Comment = "geodata/rdtrans2018.gsb is absent"
}
