// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A sheet as the bytes of a file, with the name that it keeps from one day to the next.
public struct Kaartbestand: Sendable {
    /// As in `kaart.svg` or `noord-holland.pdf`.
    public let naam: String
    /// Its content.
    public let bytes: [UInt8]

    init(naam: String, bytes: [UInt8]) {
        self.naam = naam
        self.bytes = bytes
    }

    /// The same content under the name of the file that it is written to.
    public func hernoemd(_ naam: String) -> Kaartbestand { Kaartbestand(naam: naam, bytes: bytes) }

    /// The files of sheets, in their order; names are unique.
    /// - Throws: ``Afdrukfout`` when a sheet cannot be turned into the format.
    public static func maak(
        _ bladen: [Kaartblad], _ afdrukker: Afdrukker, _ formaat: Kaartformaat
    ) async throws -> [Kaartbestand] {
        let inhoud = try await Taken.map(bladen) { try afdrukker.bytes($0, als: formaat) }
        var gebruikt: Set<String> = []
        return zip(bladen, inhoud).map { blad, bytes in
            let basis = stam(blad)
            var naam = basis
            var volgnummer = 2
            while !gebruikt.insert(naam).inserted {
                naam = "\(basis)-\(volgnummer)"
                volgnummer += 1
            }
            return Kaartbestand(naam: "\(naam).\(formaat.rawValue)", bytes: bytes)
        }
    }

    /// The name in kebab-case: letters without accents, digits, and hyphens for all else.
    private static func stam(_ blad: Kaartblad) -> String {
        guard let provincie = blad.provincie else { return "kaart" }
        let plat = provincie.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        let delen = plat.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let naam = delen.joined(separator: "-").prefix(60)
        return naam.isEmpty ? "provincie" : String(naam)
    }
}
