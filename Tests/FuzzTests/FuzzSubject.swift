// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// A reader under test: what its inputs are made from, and what must hold of them.
struct FuzzSubject: Sendable, CustomStringConvertible {
    let description: String
    let corpus: @Sendable () throws -> [[UInt8]]
    let words: [[UInt8]]
    let check: @Sendable ([UInt8]) throws -> Bool

    static let all = [
        FuzzSubject(description: "wkb", corpus: Corpus.wkb, words: [], check: ReaderChecks.wkb),
        FuzzSubject(description: "geopackage", corpus: Corpus.geoPackage, words: [], check: ReaderChecks.geoPackage),
        FuzzSubject(description: "geojson", corpus: Corpus.geoJSON, words: Corpus.words) {
            try ReaderChecks.geoJSON($0, gridDirectory: ProjectFolder.geodata.path)
        },
    ]
}
