// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Woningbouw

/// What sheets were made from, what became of each locatie, and what was checked.
///
/// With it and the data anyone can make the same bytes again: it holds no clock and no place on a machine.
public struct Kaartmanifest: Encodable, Sendable {
    /// A file or layer that the sheets were made from.
    public struct Bron: Encodable, Sendable {
        /// The layer or the part of the background.
        let naam: String
        /// The file that it came from.
        let bestand: String
        let sha256: String
        let bronvermelding: String?

        /// A layer of the catalogus.
        public init(_ laag: Laag, _ herkomst: Laagherkomst) {
            naam = laag.rawValue
            bestand = herkomst.bestand
            sha256 = herkomst.sha256
            bronvermelding = herkomst.bronvermelding
        }

        /// A file of the background.
        public init(achtergrond naam: String, bestand: String, bytes: [UInt8]) {
            self.naam = naam
            self.bestand = bestand
            sha256 = Vingerafdruk.sha256(bytes)
            bronvermelding = nil
        }
    }

    let programma: String
    let bronnen: [Bron]
    let bladen: [Bladmanifest]

    /// The manifest of sheets and the files that were made of them, in the same order.
    /// - Parameters:
    ///   - programma: The name and edition of the program.
    ///   - thema: The name of the colours.
    /// - Throws: `GeometryError` or `OverlapFailure` when a check cannot be made.
    public init(
        programma: String, thema: String, bronnen: [Bron], bladen: [Kaartblad], bestanden: [Kaartbestand]
    ) throws {
        self.programma = programma
        self.bronnen = bronnen
        self.bladen = try zip(bladen, bestanden).map { try Bladmanifest($0, $1, thema: thema) }
    }

    /// The manifest as JSON with sorted keys.
    /// - Throws: `EncodingError`, which the values here do not lead to.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
}
