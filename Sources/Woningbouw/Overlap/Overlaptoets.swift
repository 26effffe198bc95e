// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// Checks how locaties overlap gebieden.
///
/// Overlap is common area above the tolerance. Areas that only share a border touch, whatever the last digits of their
/// coordinates make of it.
public struct Overlaptoets: Sendable {
    /// The common area in m² up to which two outlines count as not overlapping.
    public let tolerantie: Double

    /// A check with a tolerance in m², 0 or more.
    public init(tolerantie: Double = 1) {
        self.tolerantie = tolerantie
    }

    /// The pairs that overlap or touch, in the order of the locaties and then the gebieden.
    /// - Throws: ``Overlapfout`` for an outline that is not valid.
    public func overlappen(_ locaties: [Toetsvlak], _ gebieden: [Toetsvlak]) throws(Overlapfout) -> [Overlap] {
        let paren = try paren(locaties, gebieden)
        return overlappen(paren, try samen(paren, locaties, gebieden), locaties, gebieden)
    }

    /// The same pairs, found by several tasks at once.
    /// - Parameters:
    ///   - gekeurd: Whether all outlines are known to be valid, as those are that were checked when they were read.
    ///   - taken: How many tasks work at a time.
    /// - Throws: ``Overlapfout`` as ``overlappen(_:_:)``, or `CancellationError` when the task is cancelled.
    public func overlappen(
        _ locaties: [Toetsvlak], _ gebieden: [Toetsvlak], gekeurd: Bool = false, taken: Int
    ) async throws -> [Overlap] {
        do {
            let (eerste, tweede) = (Self.vlakken(locaties), Self.vlakken(gebieden))
            let paren = try await OverlapJoin.pairs(eerste, tweede, assumingValid: gekeurd, tasks: taken)
            let samen = try await OverlapJoin.jointAreas(of: overlappend(paren), eerste, tweede, tasks: taken)
            return overlappen(paren, samen, locaties, gebieden)
        } catch let fout as OverlapFailure {
            throw Self.fout(fout, locaties, gebieden)
        }
    }

    private func overlappen(
        _ paren: [OverlapPair], _ samen: [Double], _ locaties: [Toetsvlak], _ gebieden: [Toetsvlak]
    ) -> [Overlap] {
        paren.map { paar in
            let locatie = locaties[paar.first]
            let gebied = gebieden[paar.second]
            let oppervlakte = locatie.vlak?.area ?? 0
            return Overlap(
                locatie: locatie.id, gebied: gebied.id, relatie: relatie(van: oppervlakte, binnen: paar.area),
                oppervlakte: paar.area, aandeelLocatie: Self.aandeel(paar.area, van: oppervlakte),
                aandeelSamen: Self.aandeel(samen[paar.first], van: oppervlakte),
                aandeelGebied: Self.aandeel(paar.area, van: gebied.vlak?.area ?? 0),
                indicatief: locatie.indicatief || gebied.indicatief, tolerantie: tolerantie)
        }
    }

    /// How each locatie lies with respect to all gebieden together, in the order of the locaties.
    ///
    /// Gebieden that overlap each other count once: the share is that of their union. A gebied without outline in one
    /// of its gemeenten makes that a locatie cannot be said to lie outside.
    /// - Parameter index: The outlines of the gebieden, for who asks again and again.
    /// - Throws: ``Overlapfout`` for an outline that is not valid.
    public func liggingen(
        _ locaties: [Toetsvlak], _ gebieden: [Toetsvlak], index: OverlapIndex? = nil
    ) throws(Overlapfout) -> [Ligging] {
        let alle = try paren(locaties, gebieden, index)
        let samen = try samen(alle, locaties, gebieden)
        let paren = Dictionary(grouping: alle, by: \.first)
        return locaties.enumerated().map { index, locatie in
            ligging(locatie, paren[index] ?? [], samen[index], gebieden)
        }
    }

    private func ligging(
        _ locatie: Toetsvlak, _ paren: [OverlapPair], _ samen: Double, _ gebieden: [Toetsvlak]
    ) -> Ligging {
        guard let vlak = locatie.vlak else {
            return Ligging(locatie: locatie.id, relatie: .onbekend, aandeel: nil, indicatief: true, gebieden: [])
        }
        let rakend = paren.map { gebieden[$0.second] }
        let overlappend = overlappend(paren)
        guard !overlappend.isEmpty else {
            let onbekend = gebieden.contains {
                $0.vlak == nil && !Set($0.gemeenten).isDisjoint(with: locatie.gemeenten)
            }
            return Ligging(
                locatie: locatie.id, relatie: onbekend ? .onbekend : rakend.isEmpty ? .buiten : .raakt,
                aandeel: onbekend ? nil : 0, indicatief: locatie.indicatief || rakend.contains(where: \.indicatief),
                gebieden: [])
        }
        let namen = overlappend.map { gebieden[$0.second] }
        return Ligging(
            locatie: locatie.id, relatie: relatie(van: vlak.area, binnen: samen),
            aandeel: Self.aandeel(samen, van: vlak.area),
            indicatief: locatie.indicatief || namen.contains(where: \.indicatief), gebieden: namen.map(\.id))
    }

    /// For each locatie the area in m² that lies in any of the gebieden.
    private func samen(
        _ paren: [OverlapPair], _ locaties: [Toetsvlak], _ gebieden: [Toetsvlak]
    ) throws(Overlapfout) -> [Double] {
        do throws(OverlapFailure) {
            return try OverlapJoin.jointAreas(
                of: overlappend(paren), Self.vlakken(locaties), Self.vlakken(gebieden))
        } catch {
            throw Self.fout(error, locaties, gebieden)
        }
    }

    private func overlappend(_ paren: [OverlapPair]) -> [OverlapPair] { paren.filter { $0.area > tolerantie } }

    private func paren(
        _ locaties: [Toetsvlak], _ gebieden: [Toetsvlak], _ index: OverlapIndex? = nil
    ) throws(Overlapfout) -> [OverlapPair] {
        do throws(OverlapFailure) {
            if let index { return try index.pairs(Self.vlakken(locaties)) }
            return try OverlapJoin.pairs(Self.vlakken(locaties), Self.vlakken(gebieden))
        } catch {
            throw Self.fout(error, locaties, gebieden)
        }
    }

    private static func vlakken(_ vlakken: [Toetsvlak]) -> [MultiPolygon] {
        vlakken.map { $0.vlak ?? MultiPolygon([]) }
    }

    private static func fout(
        _ fout: OverlapFailure, _ locaties: [Toetsvlak], _ gebieden: [Toetsvlak]
    ) -> Overlapfout {
        Overlapfout(locatie: locaties[fout.first].id, gebied: gebieden[fout.second].id, reden: fout.description)
    }

    private func relatie(van oppervlakte: Double, binnen gemeenschappelijk: Double) -> Relatie {
        if gemeenschappelijk <= tolerantie { return .raakt }
        return oppervlakte - gemeenschappelijk <= tolerantie ? .binnen : .deels
    }

    private static func aandeel(_ deel: Double, van geheel: Double) -> Double {
        geheel > 0 ? min(1, deel / geheel) : 0
    }
}
