// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import Geometry

/// Checks every geometry of a file, whatever its attributes.
public struct Bestandscontrole: Sendable {
    private let gridDirectory: String
    private let crs: CoordinateReferenceSystem?

    /// A check, with the folder of the RD grid and the reference system when the file does not say it rightly.
    public init(gridDirectory: String, crs: CoordinateReferenceSystem? = nil) {
        self.gridDirectory = gridDirectory
        self.crs = crs
    }

    /// Calls the closure with every fault, in the order of the file.
    /// - Returns: How many features there are.
    /// - Throws: `FormatError` when the file as a whole cannot be read, or what the closure throws.
    public func controleer(_ bestand: URL, _ meld: (Gebrek) throws -> Void) throws -> Int {
        var aantal = 0
        try Featurelezer(gridDirectory: gridDirectory, crs: crs, herstel: false).lees(bestand) { gelezen in
            aantal += 1
            for gebrek in gelezen.gebreken { try meld(gebrek) }
            if gelezen.gebreken.isEmpty, gelezen.kenmerken.shape == nil {
                try meld(gelezen.gebrek("there is no geometry"))
            }
        }
        return aantal
    }
}
