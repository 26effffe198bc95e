// SPDX-License-Identifier: EUPL-1.2

import Geometry

/// Why a bbox is none.
struct Vensterfout: Error {
    let detail: String
}

/// A rectangle on the map as it was asked for, in its own system with x or longitude first; where it crosses the
/// antimeridian there are two.
struct Venster: Hashable, Sendable {
    let stelsel: Stelsel
    let delen: [BoundingBox]

    /// Reads the value of `bbox`, whose order of axes is that of its system.
    init(_ tekst: String, _ stelsel: Stelsel) throws(Vensterfout) {
        var getallen: [Double] = []
        for stuk in tekst.split(separator: ",", omittingEmptySubsequences: false) {
            guard let getal = Double(stuk), getal.isFinite, !stuk.lowercased().hasPrefix("0x") else {
                throw Vensterfout(detail: "De parameter bbox bevat '\(stuk)', dat geen getal is.")
            }
            getallen.append(getal)
        }
        guard getallen.count == 4 || getallen.count == 6 else {
            throw Vensterfout(
                detail:
                    "De parameter bbox moet vier of zes getallen hebben, met komma's ertussen, en heeft er \(getallen.count)."
            )
        }
        let tweede = getallen.count / 2
        let (a, b, c, d) = (getallen[0], getallen[1], getallen[tweede], getallen[tweede + 1])
        let isBreedteEerst = stelsel.crs.isLatitudeFirst
        try self.init(
            stelsel, west: isBreedteEerst ? b : a, zuid: isBreedteEerst ? a : b, oost: isBreedteEerst ? d : c,
            noord: isBreedteEerst ? c : d)
    }

    private init(_ stelsel: Stelsel, west: Double, zuid: Double, oost: Double, noord: Double) throws(Vensterfout) {
        self.stelsel = stelsel
        guard zuid <= noord else {
            throw Vensterfout(detail: "In bbox ligt de zuidrand \(zuid) boven de noordrand \(noord).")
        }
        let grens = stelsel.crs.isGeographic ? Self.wereld : stelsel.crs == .rdNew ? RDArea.practical : Self.mercator
        if west > oost {
            guard stelsel.crs.isGeographic else {
                throw Vensterfout(detail: "In bbox ligt de westrand \(west) voorbij de oostrand \(oost).")
            }
            delen = [
                BoundingBox(minX: west, minY: zuid, maxX: 180, maxY: noord),
                BoundingBox(minX: -180, minY: zuid, maxX: oost, maxY: noord),
            ]
        } else {
            delen = [BoundingBox(minX: west, minY: zuid, maxX: oost, maxY: noord)]
        }
        // In degrees nothing lies outside the world; in metres a window may be larger than the area, but not beside it.
        let past =
            stelsel.crs.isGeographic
            ? abs(west) <= 180 && abs(oost) <= 180 && zuid >= -90 && noord <= 90
            : delen.contains { $0.intersects(grens) }
        guard past else {
            throw Vensterfout(
                detail:
                    "De bbox ligt buiten het gebied van \(stelsel.uri). Let op bbox-crs en op de volgorde van de assen."
            )
        }
    }

    private static let wereld = BoundingBox(minX: -180, minY: -90, maxX: 180, maxY: 90)
    private static let mercator = BoundingBox(
        minX: -20_037_508.343, minY: -20_048_966.105, maxX: 20_037_508.343, maxY: 20_048_966.105)
}
