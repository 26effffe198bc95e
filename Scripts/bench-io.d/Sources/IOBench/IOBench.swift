// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats

/// Reads a file as a stream, and writes it as another product when one is named: `IOBench GRIDS FILE [PRODUCT TARGET]`.
@main
enum IOBench {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count == 2 || arguments.count == 4 else { throw CocoaError(.fileNoSuchFile) }
        let reader = try FeatureReader(contentsOf: URL(filePath: arguments[1]), gridDirectory: arguments[0])
        guard arguments.count == 4, let product = FeatureProduct(rawValue: arguments[2]) else {
            var vertices = 0
            let summary = try reader.read(mapping: { record in
                try record.geometry.get()?.surface.polygons.reduce(0) { $0 + $1.vertexCount } ?? 0
            }) { vertices += $0 }
            print(summary.features, vertices)
            return
        }
        let file = try FeatureFile(
            at: URL(filePath: arguments[3]), product: product, layer: LayerDescription(name: "laag"),
            gridDirectory: arguments[0])
        try reader.read { record in try file.write(try record.feature()) }
        try file.commit()
    }
}
