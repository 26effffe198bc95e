// SPDX-License-Identifier: EUPL-1.2

/// Where the symbols and names of a map stand too close together to be read.
struct Drukte: Sendable {
    /// Why a map needs an inset, nil when it needs none.
    let aanleiding: Plaatsingsverslag.Inzet.Aanleiding?
    /// Whether each symbol is one of those that crowd.
    let isDruk: [Bool]

    /// Badges nearer to each other than this leave no room for a name.
    static let kleinsteAfstand = 4_600

    /// - Parameters:
    ///   - plekken: The true positions of the symbols.
    ///   - namen: What became of their names.
    init(plekken: [PaperPoint], namen: Locatienamen) {
        let afstanden = Self.afstanden(plekken)
        isDruk = zip(afstanden, namen.uitkomst.plaatsen).map { afstand, plaats in
            afstand < Self.kleinsteAfstand || plaats == nil || plaats?.leider != nil
        }
        let zonder = plekken.count - namen.uitkomst.aantalGeplaatst
        let kleinste = afstanden.min() ?? .max
        if kleinste < Self.kleinsteAfstand {
            aanleiding = .badgesDichtOpeen(afstand: Double(kleinste) / 1000)
        } else if zonder > 0 {
            aanleiding = .namenZonderPlaats(aantal: zonder)
        } else if let aantal = namen.teveelLeiders {
            aanleiding = .veelLeiders(aantal: aantal)
        } else {
            aanleiding = nil
        }
    }

    /// From each point to the nearest other one, without end when there is none.
    static func afstanden(_ plekken: [PaperPoint]) -> [Int] {
        plekken.indices.map { index in
            plekken.indices.filter { $0 != index }.map { PaperLine(start: plekken[index], end: plekken[$0]).length }
                .min() ?? .max
        }
    }
}
