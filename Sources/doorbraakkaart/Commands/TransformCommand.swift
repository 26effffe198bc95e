// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import GeoFormats
import Geometry

struct TransformCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transform",
        abstract: "Transform coordinates on stdin to stdout, by RDNAPTRANS2018 with the official grid: 1 mm.",
        discussion: """
            One pair a line, with a blank or a comma between, in each system's own axis order: EPSG:28992 x y;
            EPSG:4258 and EPSG:4326 latitude longitude; CRS84 longitude latitude. Pairs come out in the order of the
            lines, with 4 decimals for metres and 10 for degrees. A line that is no pair or lies outside the area of
            RDNAPTRANS2018 gives '* *' and a message, and exit code 1 at the end.

            EXAMPLES
              echo 155000 463000 | doorbraakkaart transform
              doorbraakkaart transform --from CRS84 --to EPSG:28992 < punten.txt
            """)

    @Option(help: "The system of the input.") var from = CoordinateReferenceSystem.rdNew
    @Option(help: "The system of the output.") var to = CoordinateReferenceSystem.etrs89

    func run() async throws {
        let transformer = try RDTransformer(gridDirectory: try GeodataFolder.find().path)
        var stream = CoordinateStream(transformer: transformer, from: from, to: to)
        var lines = LineReader(FileHandle.standardInput)
        while let batch = try lines.next() {
            try FileDescriptorSink.standardOutput.write(stream.transform(batch))
        }
        if stream.failures > 0 { throw ExitStatus.rejected }
    }
}
