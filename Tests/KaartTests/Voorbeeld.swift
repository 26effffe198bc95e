// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Kaart
import Testing
import Woningbouw

/// Writes the kaart of the shipped data to the folder that `KAART_PREVIEW` names, to be looked at.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["KAART_PREVIEW"] != nil))
struct Voorbeeld {
    @Test func tekenVoorbeeld() async throws {
        let map = URL(filePath: ProcessInfo.processInfo.environment["KAART_PREVIEW"] ?? ".")
        guard let geodata = try Geodata() else { return }
        let tekenaar = Kaarttekenaar(catalogus: geodata.catalogus, ondergrond: geodata.ondergrond)
        let begin = ContinuousClock.now
        let blad = try await tekenaar.teken(Kaartopdracht(peildatum: try await geodata.catalogus.peildatum()))
        print("kaart: \(blad.svg.count) bytes in \(ContinuousClock.now - begin)")
        print(blad.verslag)
        try Data(blad.svg).write(to: map.appending(path: "kaart.svg"))
    }
}
