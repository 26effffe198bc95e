// SPDX-License-Identifier: EUPL-1.2

/// Tells how much of a box is of some kind, however large the box: sums over all cells above and to the left are taken
/// once (Crow 1984).
struct Celtelling: Sendable {
    private let terrein: Terrein
    private var sommen: [Int32]

    /// - Parameter telt: Whether a cell counts, by its column and row.
    init(_ terrein: Terrein, waar telt: (_ kolom: Int, _ rij: Int) -> Bool) {
        self.terrein = terrein
        let breedte = terrein.kolommen + 1
        sommen = Array(repeating: 0, count: breedte * (terrein.rijen + 1))
        for rij in 0..<terrein.rijen {
            var inRij: Int32 = 0
            for kolom in 0..<terrein.kolommen {
                if telt(kolom, rij) { inRij += 1 }
                sommen[(rij + 1) * breedte + kolom + 1] = sommen[rij * breedte + kolom + 1] + inRij
            }
        }
    }

    /// The cells of one kind.
    init(_ terrein: Terrein, _ soort: Terrein.Soorten) {
        self.init(terrein) { terrein.soort(kolom: $0, rij: $1) == soort }
    }

    /// How many hundredths of the box count, as far as it lies in the frame.
    func honderdsten(onder vak: PaperBox) -> Int {
        guard let bereik = terrein.bereik(vak) else { return 0 }
        let breedte = terrein.kolommen + 1
        let boven = bereik.rijen.lowerBound * breedte
        let onder = (bereik.rijen.upperBound + 1) * breedte
        let (links, rechts) = (bereik.kolommen.lowerBound, bereik.kolommen.upperBound + 1)
        let aantal = sommen[onder + rechts] - sommen[onder + links] - sommen[boven + rechts] + sommen[boven + links]
        return Int(aantal) * 100 / (bereik.rijen.count * bereik.kolommen.count)
    }
}
