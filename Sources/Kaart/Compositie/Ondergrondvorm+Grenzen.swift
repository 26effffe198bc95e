// SPDX-License-Identifier: EUPL-1.2

extension Ondergrondvorm {
    /// The borders of provincies as lines; coasts are none.
    struct Grenzen: Sendable {
        /// Between two provincies, each once.
        var provincies: [[PaperPoint]] = []
        /// Between a provincie and a neighbouring country.
        var land: [[PaperPoint]] = []

        /// Shorter lines lie on islets between two coasts.
        fileprivate static let kortste = 1_000
    }

    fileprivate enum Soort {
        case provincie
        case land
    }

    /// How far to both sides of a border is looked.
    private static let blik = 300

    /// The borders: sides that two areas share.
    ///
    /// Areas that share none, because they were not made to fit, have their
    /// borders where two of them lie close together on land.
    func grenzen(in kader: Kaartkader) -> Grenzen {
        var eigen: [PaperLine: Int] = [:]
        for zijde in Self.zijden(provincies.joined()) { eigen[zijde.geordend, default: 0] += 1 }
        let vreemd = Set(Self.zijden(buurlanden).map(\.geordend))
        let passen = eigen.contains { $0.value > 1 }
        return grenzen { zijde in
            guard !kader.vlak.isLangsRand(zijde) else { return nil }
            if vreemd.contains(zijde.geordend) { return .land }
            let rond = terrein.soorten(onder: zijde.omgeving(Self.blik))
            let isDroog = rond.isDisjoint(with: [.zee, .water])
            if passen ? eigen[zijde.geordend] ?? 0 > 1 : isDroog && rond.aantalProvincies > 1 { return .provincie }
            return isDroog && rond.contains(.buurland) ? .land : nil
        }
    }

    /// Lines of sides of one kind that follow each other, each side once.
    private func grenzen(soort: (PaperLine) -> Soort?) -> Grenzen {
        var grenzen = Grenzen()
        var gezien = Set<PaperLine>()
        for ring in provincies.joined().flatMap(\.rings) {
            let zijden = Self.zijden(ring)
            let soorten = zijden.map { gezien.insert($0.geordend).inserted ? soort($0) : nil }
            // Begin where one kind ends, so that no line is cut in two by the begin of the ring.
            let begin = soorten.indices.first { soorten[$0] != soorten[($0 + soorten.count - 1) % soorten.count] } ?? 0
            var lijn: [PaperPoint] = []
            var huidige: Soort?
            for index in zijden.indices.map({ ($0 + begin) % zijden.count }) {
                if soorten[index] != huidige || lijn.isEmpty {
                    grenzen.voegToe(lijn, huidige)
                    lijn = [zijden[index].start]
                    huidige = soorten[index]
                }
                lijn.append(zijden[index].end)
            }
            grenzen.voegToe(lijn, huidige)
        }
        return grenzen
    }

    private static func zijden(_ vlakken: some Sequence<PaperPolygon>) -> [PaperLine] {
        vlakken.flatMap(\.rings).flatMap { zijden($0) }
    }

    private static func zijden(_ ring: [PaperPoint]) -> [PaperLine] {
        ring.indices.map { PaperLine(start: ring[$0], end: ring[($0 + 1) % ring.count]) }
    }
}

extension Ondergrondvorm.Grenzen {
    fileprivate mutating func voegToe(_ lijn: [PaperPoint], _ soort: Ondergrondvorm.Soort?) {
        let lengte = zip(lijn, lijn.dropFirst()).reduce(0) { $0 + PaperLine(start: $1.0, end: $1.1).length }
        guard lengte >= Self.kortste else { return }
        switch soort {
        case .provincie: provincies.append(lijn)
        case .land: land.append(lijn)
        case nil: break
        }
    }
}

extension PaperLine {
    /// The same line from the lesser to the greater end.
    fileprivate var geordend: PaperLine {
        (start.x, start.y) < (end.x, end.y) ? self : PaperLine(start: end, end: start)
    }

    /// The box around its middle.
    fileprivate func omgeving(_ afstand: Int) -> PaperBox {
        PaperBox(centre: box.centre, halfWidth: afstand, halfHeight: afstand)
    }
}

extension PaperBox {
    /// Whether the line lies on one of the sides.
    fileprivate func isLangsRand(_ lijn: PaperLine) -> Bool {
        (lijn.start.x == lijn.end.x && (lijn.start.x == minX || lijn.start.x == maxX))
            || (lijn.start.y == lijn.end.y && (lijn.start.y == minY || lijn.start.y == maxY))
    }
}
