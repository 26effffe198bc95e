// SPDX-License-Identifier: EUPL-1.2

import Testing
import Woningbouw

@testable import Storage

@Suite("The image of an object in the history")
struct RijbeeldTests {
    @Test("has the fingerprint that stores in use have of it")
    func vingerafdruk() throws {
        let beelden =
            try Voorbeelden.locaties().map { Rijbeeld($0.rij) } + Voorbeelden.gebieden().map { Rijbeeld($0.rij) }
            + Voorbeelden.provincies.map { Rijbeeld($0.rij) } + Voorbeelden.gemeenten.map { Rijbeeld($0.rij) }
        #expect(
            beelden.map { String($0.sha256.prefix(16)) } == [
                "b62ba5e7b248bbf2", "15a1e97652b6fb52", "532f3666e68e7cdb", "5be38ad48076f46b", "6b417c2bb7a4ed85",
                "69ae4745311eb952", "74520baba40997d3", "4e51d5aa92da9841", "f854ccfd56d85a14", "925698dd02030e63",
                "91ad5702a7186d31",
            ])
    }
}
