// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// A gebied on paper: its true outlines, and a hexagon wherever these are too small or not known.
struct Gebiedssymbool: Sendable {
    let gebied: Woningbouwgebied
    /// The unique id of its element, as in `gwg-07`.
    let id: String
    /// Outlines that show by themselves.
    let vlakken: [PaperPolygon]
    /// Outlines that lie within a hexagon.
    let kernen: [PaperPolygon]
    /// Middles of hatched hexagons, one for each group of small parts.
    let gearceerd: [PaperPoint]
    /// Middles of open hexagons, one for each place of which the outline is not known.
    let open: [PaperPoint]

    /// Parts nearer to each other than this share a hexagon.
    private static let groepsafstand = 2_000
    /// A group that measures more than this shows without a hexagon.
    private static let zichtbaar = 4_000
    /// Smaller parts within a hexagon are specks, in square micrometres.
    private static let kleinsteKern = 60_000

    init(_ gebied: Woningbouwgebied, id: String, kader: Kaartkader) {
        self.gebied = gebied
        self.id = id
        switch gebied.vorm {
        case .vlak(let vlak):
            let delen = kader.papier(vlak)
            let klein = Self.groepen(delen.compactMap(\.box)).filter { max($0.width, $0.height) < Self.zichtbaar }
            kernen = Self.zonderStippen(
                delen.filter { deel in deel.box.map { vak in klein.contains { $0.contains(vak) } } ?? false })
            vlakken = delen.filter { deel in deel.box.map { vak in !klein.contains { $0.contains(vak) } } ?? false }
            gearceerd = klein.map(\.centre).map {
                PaperPoint(x: Millimeter.afgerond($0.x), y: Millimeter.afgerond($0.y))
            }.filter { Zeshoek.past($0, in: kader.vlak) }
            open = []
        case .plaats(let punten):
            vlakken = []
            kernen = []
            gearceerd = []
            open = punten.map(kader.papier).filter { Zeshoek.past($0, in: kader.vlak) }
        }
    }

    /// Whether nothing of it lies in the frame.
    var isLeeg: Bool { vlakken.isEmpty && kernen.isEmpty && gearceerd.isEmpty && open.isEmpty }

    /// What names should rather not cover.
    var merken: [PaperDisc] { (gearceerd + open).map { PaperDisc(centre: $0, radius: Zeshoek.straal) } }

    /// The parts that can be seen, or the largest where none can.
    private static func zonderStippen(_ delen: [PaperPolygon]) -> [PaperPolygon] {
        let zichtbaar = delen.filter { $0.doubledArea >= 2 * kleinsteKern }
        guard zichtbaar.isEmpty, let grootste = delen.max(by: { $0.doubledArea < $1.doubledArea }) else {
            return zichtbaar
        }
        return [grootste]
    }

    /// The boxes around groups of boxes that lie close together.
    private static func groepen(_ delen: [PaperBox]) -> [PaperBox] {
        var groepen: [PaperBox] = []
        for deel in delen {
            var samen = deel
            while let nabij = groepen.firstIndex(where: { $0.expanded(groepsafstand).overlaps(samen) }) {
                samen = samen.union(groepen.remove(at: nabij))
            }
            groepen.append(samen)
        }
        return groepen
    }
}
