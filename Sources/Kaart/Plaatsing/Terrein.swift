// SPDX-License-Identifier: EUPL-1.2

/// What lies under each half millimetre of the map: sea, water, a neighbour or a provincie.
///
/// Names cross no border and stand wholly on land or wholly on water; for that a coarse picture is enough.
struct Terrein: Sendable {
    /// A set of what lies under some cells.
    struct Soorten: OptionSet, Sendable {
        let rawValue: UInt64
        static let zee = Soorten(rawValue: 1)
        static let water = Soorten(rawValue: 2)
        static let buurland = Soorten(rawValue: 4)

        /// The provincie with the given index in the order of the map.
        static func provincie(_ index: Int) -> Soorten { Soorten(rawValue: 1 << UInt64(3 + min(index, 60))) }

        var aantalProvincies: Int { (rawValue >> 3).nonzeroBitCount }
    }

    let kader: PaperBox
    let kolommen: Int
    let rijen: Int
    private var cellen: [Soorten]

    static let maas = 500

    init(kader: PaperBox) {
        self.kader = kader
        kolommen = max(kader.width / Self.maas, 1)
        rijen = max(kader.height / Self.maas, 1)
        cellen = Array(repeating: .zee, count: kolommen * rijen)
    }

    /// Everything under the box; outside the frame is nothing.
    func soorten(onder vak: PaperBox) -> Soorten {
        var soorten: Soorten = []
        guard let bereik = bereik(vak) else { return soorten }
        for rij in bereik.rijen {
            for kolom in bereik.kolommen { soorten.formUnion(cellen[rij * kolommen + kolom]) }
        }
        return soorten
    }

    /// The columns and rows of the cells under the box, nil where it lies outside the frame.
    func bereik(_ vak: PaperBox) -> (kolommen: ClosedRange<Int>, rijen: ClosedRange<Int>)? {
        guard kader.overlaps(vak) else { return nil }
        let eersteKolom = max((vak.minX - kader.minX) / Self.maas, 0)
        let laatsteKolom = min((vak.maxX - kader.minX) / Self.maas, kolommen - 1)
        let eersteRij = max((vak.minY - kader.minY) / Self.maas, 0)
        let laatsteRij = min((vak.maxY - kader.minY) / Self.maas, rijen - 1)
        guard eersteKolom <= laatsteKolom, eersteRij <= laatsteRij else { return nil }
        return (eersteKolom...laatsteKolom, eersteRij...laatsteRij)
    }

    /// What lies under one cell.
    func soort(kolom: Int, rij: Int) -> Soorten { cellen[rij * kolommen + kolom] }

    /// Gives every cell whose middle lies in the polygon the given kind.
    mutating func vul(_ polygon: PaperPolygon, _ soort: Soorten) {
        guard let box = polygon.box else { return }
        let eerste = max((box.minY - kader.minY) / Self.maas, 0)
        let laatste = min((box.maxY - kader.minY) / Self.maas, rijen - 1)
        guard eerste <= laatste else { return }
        var kruisingen: [[Int]] = Array(repeating: [], count: laatste - eerste + 1)
        for ring in polygon.rings {
            for index in ring.indices {
                kruis(ring[index], ring[(index + 1) % ring.count], eerste...laatste, &kruisingen)
            }
        }
        for rij in eerste...laatste { vul(rij, kruisingen[rij - eerste].sorted(), soort) }
    }

    private func kruis(_ van: PaperPoint, _ naar: PaperPoint, _ bereik: ClosedRange<Int>, _ lijst: inout [[Int]]) {
        let onder = min(van.y, naar.y) - kader.minY
        let boven = max(van.y, naar.y) - kader.minY
        let eerste = max(onder / Self.maas, bereik.lowerBound)
        let laatste = min(boven / Self.maas, bereik.upperBound)
        guard van.y != naar.y, eerste <= laatste else { return }
        for rij in eerste...laatste {
            let y = kader.minY + rij * Self.maas + Self.maas / 2
            guard (van.y > y) != (naar.y > y) else { continue }
            lijst[rij - bereik.lowerBound].append(van.x + (naar.x - van.x) * (y - van.y) / (naar.y - van.y))
        }
    }

    private mutating func vul(_ rij: Int, _ kruisingen: [Int], _ soort: Soorten) {
        for paar in stride(from: 0, to: kruisingen.count - 1, by: 2) {
            let van = max((kruisingen[paar] - kader.minX + Self.maas / 2) / Self.maas, 0)
            let tot = min((kruisingen[paar + 1] - kader.minX + Self.maas / 2) / Self.maas, kolommen)
            for kolom in stride(from: van, to: tot, by: 1) { cellen[rij * kolommen + kolom] = soort }
        }
    }
}
