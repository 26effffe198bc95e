// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Geometry
import Woningbouw

/// Reads from a checked filter what a table can be asked.
struct Eislezer {
    private let kenmerken: [String: Kenmerk]

    init(_ kenmerken: [String: Kenmerk]) {
        self.kenmerken = kenmerken
    }

    /// What makes an expression true, or false: with a value that is not known it is neither (21-065r2, table 1).
    func eis(_ expression: CQL2Expression, geldt: Bool = true) -> Tabeleis {
        switch expression {
        case .and(let delen): return .samen(delen.map { eis($0, geldt: geldt) }, alle: geldt)
        case .or(let delen): return .samen(delen.map { eis($0, geldt: geldt) }, alle: !geldt)
        case .not(let deel): return eis(deel, geldt: !geldt)
        case .literal(.boolean(let waar)): return .samen([], alle: waar == geldt)
        case .comparison(let teken, let links, let rechts): return vergelijking(links, teken, rechts, geldt)
        case .between(let waarde, let van, let tot):
            return .samen(
                [vergelijking(waarde, .greaterOrEqual, van, geldt), vergelijking(waarde, .lessOrEqual, tot, geldt)],
                alle: geldt)
        case .inList(let waarde, let lijst): return lezer(waarde)?.eis(een: lijst, geldt) ?? .onbekend
        case .like(let tekst, let patroon): return lezer(tekst)?.eis(LikePattern(patroon), geldt) ?? .onbekend
        case .isNull(let waarde): return lezer(waarde)?.feit(.leeg, geldt) ?? .onbekend
        case .array(let functie, let links, let rechts):
            if let lezer = lezer(links) { return lezer.eis(functie, rechts, geldt) }
            return lezer(rechts)?.eis(functie.mirrored, links, geldt) ?? .onbekend
        case .temporal(let functie, let links, let rechts):
            if let lezer = lezer(links) { return lezer.eis(functie, rechts, geldt) }
            return lezer(rechts)?.eis(functie.mirrored, links, geldt) ?? .onbekend
        case .spatial(let functie, .property(Collectie.geometrienaam), .literal(.geometry(let vorm))),
            .spatial(let functie, .literal(.geometry(let vorm)), .property(Collectie.geometrienaam)):
            // Of all relations this one alone holds for what lies apart.
            guard (functie != .disjoint) == geldt, let vak = vorm.boundingBox else { return .onbekend }
            return .vak(vak, kern: nil)
        default: return .onbekend
        }
    }

    private func vergelijking(
        _ links: CQL2Expression, _ teken: ComparisonOperator, _ rechts: CQL2Expression, _ geldt: Bool
    ) -> Tabeleis {
        let teken = geldt ? teken : teken.opposite
        if let lezer = lezer(links) { return lezer.eis(teken, rechts) }
        return lezer(rechts)?.eis(teken.mirrored, links) ?? .onbekend
    }

    /// What reads bounds of a fact, or of a fact that is folded; nil for all else.
    private func lezer(_ expression: CQL2Expression) -> Kenmerklezer? {
        switch expression {
        case .property(let naam): return kenmerken[naam].map { Kenmerklezer(kenmerk: $0) }
        case .casei(let deel):
            var lezer = lezer(deel)
            lezer?.vouwing = .kleineLetters
            return lezer
        case .accenti(let deel):
            var lezer = lezer(deel)
            if lezer?.vouwing == .geen { lezer?.vouwing = .zonderTekens }
            return lezer
        default: return nil
        }
    }
}

extension Tabeleis {
    static func samen(_ eisen: [Tabeleis], alle: Bool) -> Tabeleis { alle ? .alle(eisen) : .enige(eisen) }
}

extension ArrayFunction {
    /// The relation of the second array to the first.
    fileprivate var mirrored: ArrayFunction {
        switch self {
        case .equals, .overlaps: self
        case .contains: .containedBy
        case .containedBy: .contains
        }
    }
}

extension TemporalFunction {
    /// The relation of the second to the first, of those that instants have.
    fileprivate var mirrored: TemporalFunction {
        switch self {
        case .after: .before
        case .before: .after
        default: self
        }
    }
}
