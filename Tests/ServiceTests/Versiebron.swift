// SPDX-License-Identifier: EUPL-1.2

import Synchronization
import Woningbouw

/// A catalogus of which nothing but the version matters.
final class Versiebron: Catalogus {
    struct Stand {
        var versie = "1"
        /// Whether the version can be told at once.
        var heeftMerk = true
        /// Whether the store does not answer.
        var isWeg = false
        var lezingen = 0
    }

    private let stand = Mutex(Stand())
    private let poort: Poort?

    /// - Parameter poort: What every reading of the version waits for.
    init(poort: Poort? = nil) {
        self.poort = poort
    }

    func stel(_ wijzig: (inout Stand) -> Void) { stand.withLock { wijzig(&$0) } }

    var lezingen: Int { stand.withLock { $0.lezingen } }

    func versie() async throws -> String {
        // What holds when the reading begins is what it gives, however long it takes.
        let stand = self.stand.withLock { stand in
            stand.lezingen += 1
            return stand
        }
        await poort?.wacht()
        if stand.isWeg { throw Weg() }
        return stand.versie
    }

    func versiemerk() -> [Int]? {
        stand.withLock { $0.heeftMerk ? Array($0.versie.utf8).map(Int.init) : nil }
    }

    func locaties(_ filter: LocatieFilter) -> [Locatie] { [] }
    func woningbouwgebieden(op peildatum: Datum?) -> [Woningbouwgebied] { [] }
    func provincies() -> [Provincie] { [] }
    func gemeenten() -> [Gemeente] { [] }
    func herkomst(van laag: Laag) -> Laagherkomst? { nil }
    func blad(_ vraag: Bladvraag) throws -> Blad { throw Weg() }
    func object(_ id: String, in laag: Laag) -> Laagobject? { nil }
    func omvang(van laag: Laag) throws -> Laagomvang { throw Weg() }
    func nieuwsteDag(in laag: Laag) -> Datum? { nil }

    struct Weg: Error {}
}

/// A gate that is shut until it is opened once for each who waits.
actor Poort {
    private var wachtenden: [CheckedContinuation<Void, Never>] = []
    private var kijkers: [(aantal: Int, CheckedContinuation<Void, Never>)] = []

    func wacht() async {
        await withCheckedContinuation { wachtende in
            wachtenden.append(wachtende)
            for (aantal, kijker) in kijkers where wachtenden.count >= aantal { kijker.resume() }
            kijkers.removeAll { wachtenden.count >= $0.aantal }
        }
    }

    /// Waits until so many wait.
    func staat(_ aantal: Int) async {
        if wachtenden.count >= aantal { return }
        await withCheckedContinuation { kijkers.append((aantal, $0)) }
    }

    func laatEenDoor() { wachtenden.removeFirst().resume() }
}
