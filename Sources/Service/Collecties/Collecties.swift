// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Woningbouw

/// Answers requests about collections.
struct Collecties: Sendable {
    let collecties: [Collectie]
    let bronnen: Dienstbronnen

    init(_ bronnen: Dienstbronnen) {
        self.bronnen = bronnen
        collecties = Laag.allCases.map { Collectie($0, bronnen) } + [.overlappen(bronnen)]
    }

    func lijst(_ aanvraag: Aanvraag) async throws -> Antwoord {
        try aanvraag.fouten.controleer()
        var beschrijvingen: [Collectiebeschrijving] = []
        for collectie in collecties { beschrijvingen.append(try await beschrijving(collectie, aanvraag)) }
        return Collectielijst(collecties: beschrijvingen, aanvraag: aanvraag).antwoord(aanvraag)
    }

    func enkel(_ collectie: Collectie, _ aanvraag: Aanvraag) async throws -> Antwoord {
        try aanvraag.fouten.controleer()
        return try await beschrijving(collectie, aanvraag).antwoord(aanvraag)
    }

    private func beschrijving(_ collectie: Collectie, _ aanvraag: Aanvraag) async throws -> Collectiebeschrijving {
        let omvang = try await collectie.bron.omvang()
        return Collectiebeschrijving(
            collectie: collectie, omvang: omvang,
            graden: try omvang.vak.flatMap { try $0.inGraden(gridDirectory: bronnen.gridDirectory) },
            herkomst: try await collectie.bron.herkomst(), aanvraag: aanvraag)
    }
}

extension BoundingBox {
    /// The smallest box in longitude and latitude around this one in RD New, nil when it lies outside RDNAPTRANS2018.
    fileprivate func inGraden(gridDirectory: String) throws -> BoundingBox? {
        let stukken = 32
        var paren = (0...stukken).flatMap { stuk -> [Double] in
            let deel = Double(stuk) / Double(stukken)
            let (x, y) = (minX + width * deel, minY + height * deel)
            return [x, minY, x, maxY, minX, y, maxX, y]
        }
        do throws(TransformError) {
            try RDTransformer(gridDirectory: gridDirectory).toETRS89(&paren)
        } catch {
            guard error.code == .outsideArea else { throw error }
            return nil
        }
        guard let vak = BoundingBox(coordinates: paren) else { return nil }
        // Outwards to a centimetre, so that no rounding of a coordinate puts it outside.
        func rond(_ graden: Double, _ regel: FloatingPointRoundingRule) -> Double {
            (graden * 1e7).rounded(regel) / 1e7
        }
        return BoundingBox(
            minX: rond(vak.minX, .down), minY: rond(vak.minY, .down), maxX: rond(vak.maxX, .up),
            maxY: rond(vak.maxY, .up))
    }
}
