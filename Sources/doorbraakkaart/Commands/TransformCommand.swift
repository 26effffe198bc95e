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
            One pair a line, with a blank or a comma between, in each system's own axis order: EPSG:28992 and EPSG:3857 \
            x y; EPSG:4258, EPSG:4326 and EPSG:9067 latitude longitude; CRS84 longitude latitude. Pairs come out in the \
            order of the lines, with 4 decimals for metres and 10 for degrees. A line that is no pair or lies outside \
            the area of RDNAPTRANS2018 gives '* *' and a message, and exit code 1 at the end.

            Any other code of the EPSG registry, such as EPSG:31370 or EPSG:25831, goes through ETRS89 by the operation \
            that PROJ's database names for the Netherlands; its accuracy is told on stderr.

            EXAMPLES
              echo 155000 463000 | doorbraakkaart transform
              doorbraakkaart transform --from CRS84 --to EPSG:28992 < punten.txt
              doorbraakkaart transform --from EPSG:31370 --to EPSG:28992 < grens.txt
            """)

    @Option(help: "The system of the input.") var from = CoordinateReferenceSystem.rdNew
    @Option(help: "The system of the output.") var to = CoordinateReferenceSystem.etrs89

    func run() async throws {
        var stream = CoordinateStream(from: from, to: to, gridDirectory: try GeodataFolder.find().path)
        try await stream.run(LineReader(FileHandle.standardInput), into: FileDescriptorSink.standardOutput)
        if stream.failures > 0 { throw ExitStatus.rejected }
    }
}
