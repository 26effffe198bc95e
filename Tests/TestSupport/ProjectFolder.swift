// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// The folders that tests read.
public enum ProjectFolder {
    /// The root of the project.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What the product ships.
    public static let geodata = root.appending(path: "geodata")

    /// Real boundaries beside the project, which are not part of it; nil when they are absent.
    public static let sharedGeodata: URL? = {
        let folder = root.deletingLastPathComponent().appending(path: "shared/geodata")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()
}
