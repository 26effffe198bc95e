// SPDX-License-Identifier: EUPL-1.2

import Synchronization
import Testing

@testable import Service

@Suite("The version of the data for all who wait")
struct VersierondeTests {
    private static func vraag(_ ronde: Versieronde) async -> String? {
        await withCheckedContinuation { vervolg in ronde.vraag { vervolg.resume(returning: $0) } }
    }

    @Test(.timeLimit(.minutes(5)))
    func `is read after who asks has asked, and once for all who came meanwhile`() async {
        let poort = Poort()
        let bron = Versiebron(poort: poort)
        let ronde = Versieronde(bron, geduld: .seconds(3_600))
        async let eerste = Self.vraag(ronde)
        await poort.staat(1)
        // Now a reading is under way that began before the change.
        bron.stel { $0.versie = "2" }
        async let tweede = Self.vraag(ronde)
        async let derde = Self.vraag(ronde)
        while ronde.wachtenden < 2 { await Task.yield() }
        await poort.laatEenDoor()
        #expect(await eerste == "1")
        await poort.staat(1)
        await poort.laatEenDoor()
        #expect(await [tweede, derde] == ["2", "2"])
        #expect(bron.lezingen == 2)
    }

    @Test
    func `is told at once for as long as the mark is the same`() async {
        let bron = Versiebron()
        let ronde = Versieronde(bron, geduld: .seconds(3_600))
        #expect(ronde.meteen() == nil)
        #expect(await Self.vraag(ronde) == "1")
        #expect(ronde.meteen() == "1")
        bron.stel { $0.versie = "2" }
        #expect(ronde.meteen() == nil)
        #expect(await Self.vraag(ronde) == "2")
        #expect(ronde.meteen() == "2")
        bron.stel { $0.heeftMerk = false }
        #expect(ronde.meteen() == nil)
        #expect(await Self.vraag(ronde) == "2")
    }

    @Test(.timeLimit(.minutes(5)))
    func `has the mark of before it was read`() async {
        let poort = Poort()
        let bron = Versiebron(poort: poort)
        let ronde = Versieronde(bron, geduld: .seconds(3_600))
        async let eerste = Self.vraag(ronde)
        await poort.staat(1)
        bron.stel { $0.versie = "2" }
        await poort.laatEenDoor()
        #expect(await eerste == "1")
        // The reading ended after the change, but what it gave is not taken for what holds now.
        #expect(ronde.meteen() == nil)
    }

    @Test
    func `is none when the store does not answer`() async {
        let bron = Versiebron()
        let ronde = Versieronde(bron, geduld: .seconds(3_600))
        bron.stel { $0.isWeg = true }
        #expect(await Self.vraag(ronde) == nil)
        #expect(ronde.meteen() == nil)
        bron.stel { $0.isWeg = false }
        #expect(await Self.vraag(ronde) == "1")
    }
}
