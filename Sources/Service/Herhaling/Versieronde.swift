// SPDX-License-Identifier: EUPL-1.2

import Synchronization
import Woningbouw

/// Reads the version of the data once for all who wait for it.
///
/// Who asks gets a version that was read after he asked, never one that was read before and may be old.
final class Versieronde: Sendable {
    typealias Vervolg = @Sendable (String?) -> Void

    private struct Stand {
        var wachtenden: [Vervolg] = []
        var loopt = false
    }

    private let catalogus: any Catalogus
    private let geduld: Duration
    private let stand = Mutex(Stand())
    private let gelezen = Mutex<(merk: [Int], versie: String)?>(nil)

    /// - Parameter geduld: How long a reading may take; then who waits goes another way, where he is told that the store does
    ///   not answer.
    init(_ catalogus: any Catalogus, geduld: Duration = .seconds(5)) {
        self.catalogus = catalogus
        self.geduld = geduld
    }

    /// The version, where it can be told without waiting.
    func meteen() -> String? {
        guard let merk = catalogus.versiemerk() else { return nil }
        return gelezen.withLock { $0?.merk == merk ? $0?.versie : nil }
    }

    /// Hands over the version, nil when it cannot be had.
    func vraag(_ vervolg: @escaping Vervolg) {
        let isEerste = stand.withLock { stand in
            stand.wachtenden.append(vervolg)
            defer { stand.loopt = true }
            return !stand.loopt
        }
        if isEerste { Task { await loop() } }
    }

    /// How many wait for the reading that comes next.
    var wachtenden: Int { stand.withLock { $0.wachtenden.count } }

    private func loop() async {
        while let wachtenden = volgenden() {
            // First the mark: what is written in between is told by the next.
            let merk = catalogus.versiemerk()
            let versie = try? await Tijdgrens.binnen(geduld) { [catalogus] in try await catalogus.versie() }
            if let merk, let versie { gelezen.withLock { $0 = (merk, versie) } }
            for vervolg in wachtenden { vervolg(versie) }
        }
    }

    private func volgenden() -> [Vervolg]? {
        stand.withLock { stand in
            defer { stand.wachtenden = [] }
            stand.loopt = !stand.wachtenden.isEmpty
            return stand.loopt ? stand.wachtenden : nil
        }
    }
}
