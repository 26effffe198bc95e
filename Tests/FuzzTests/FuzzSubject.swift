// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// A reader under test: what its inputs are made from, and what must hold of them.
struct FuzzSubject: Sendable, CustomStringConvertible {
    let description: String
    let corpus: @Sendable () throws -> [[UInt8]]
    let words: [[UInt8]]
    let check: @Sendable ([UInt8]) throws -> Bool
    /// How many inputs are enough for an ordinary run, where each takes long.
    var ordinaryIterations = Int.max

    static let all = [
        FuzzSubject(description: "wkb", corpus: Corpus.wkb, words: [], check: ReaderChecks.wkb),
        FuzzSubject(description: "geopackage", corpus: Corpus.geoPackage, words: [], check: ReaderChecks.geoPackage),
        FuzzSubject(description: "geojson", corpus: Corpus.geoJSON, words: Corpus.words) {
            try ReaderChecks.geoJSON($0, gridDirectory: ProjectFolder.geodata.path)
        },
        file("geojsonl", FileCorpus.lines, 2_000),
        file("jsonfg", FileCorpus.jsonFG, 2_000),
        file("csv", FileCorpus.csv, 2_000),
        file("gpkg", FileCorpus.geoPackage, 200),
    ]

    /// A whole file that is read by what its content tells.
    private static func file(
        _ name: String, _ corpus: @escaping @Sendable () throws -> [[UInt8]], _ iterations: Int
    ) -> FuzzSubject {
        FuzzSubject(
            description: name, corpus: corpus, words: Corpus.words,
            check: { try FileChecks.read($0, gridDirectory: ProjectFolder.geodata.path) },
            ordinaryIterations: iterations)
    }
}
