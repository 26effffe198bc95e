// SPDX-License-Identifier: EUPL-1.2

/// Tells how much of a box is of some kind, however large the box: sums over all cells above and to the left are taken
/// once (Crow 1984).
struct Celtelling: Sendable {
    private let terrein: Terrein
    /// Where cells can count, and of each of these how many there are above and to the left of it.
    private let bereik: (kolommen: Range<Int>, rijen: Range<Int>)
    private var sommen: [Int32]

    /// - Parameters:
    ///   - vak: Where cells can count at all.
    ///   - telt: Whether a cell there counts, by its column and row.
    init(_ terrein: Terrein, binnen vak: PaperBox, waar telt: (_ kolom: Int, _ rij: Int) -> Bool) {
        self.terrein = terrein
        let (kolommen, rijen) = terrein.bereik(vak).map { (Range($0.kolommen), Range($0.rijen)) } ?? (0..<0, 0..<0)
        bereik = (kolommen, rijen)
        let breedte = kolommen.count + 1
        sommen = Array(repeating: 0, count: breedte * (rijen.count + 1))
        var plek = breedte
        for rij in rijen {
            var inRij: Int32 = 0
            for kolom in kolommen {
                plek += 1
                if telt(kolom, rij) { inRij += 1 }
                sommen[plek] = sommen[plek - breedte] + inRij
            }
            plek += 1
        }
    }

    /// The cells of one kind in a box.
    init(_ terrein: Terrein, _ soort: Terrein.Soorten, binnen vak: PaperBox) {
        self.init(terrein, binnen: vak) { terrein.soort(kolom: $0, rij: $1) == soort }
    }

    /// How many hundredths of the box count, as far as it lies in the frame.
    func honderdsten(onder vak: PaperBox) -> Int {
        guard let onder = terrein.bereik(vak) else { return 0 }
        let kolommen = Range(onder.kolommen).clamped(to: bereik.kolommen)
        let rijen = Range(onder.rijen).clamped(to: bereik.rijen)
        guard !kolommen.isEmpty, !rijen.isEmpty else { return 0 }
        func som(_ kolom: Int, _ rij: Int) -> Int {
            let (x, y) = (kolom - bereik.kolommen.lowerBound, rij - bereik.rijen.lowerBound)
            return Int(sommen[y * (bereik.kolommen.count + 1) + x])
        }
        let aantal =
            som(kolommen.upperBound, rijen.upperBound) - som(kolommen.lowerBound, rijen.upperBound)
            - som(kolommen.upperBound, rijen.lowerBound) + som(kolommen.lowerBound, rijen.lowerBound)
        return aantal * 100 / (onder.rijen.count * onder.kolommen.count)
    }
}
