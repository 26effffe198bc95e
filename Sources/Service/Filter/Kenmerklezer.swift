// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Foundation
import Woningbouw

/// Reads what a part of a filter asks of one fact.
struct Kenmerklezer {
    let kenmerk: Kenmerk
    var vouwing = Tekstgrens.Vouwing.geen

    /// A bound of the fact.
    func feit(_ grens: Kenmerkeis.Grens, _ geldt: Bool = true) -> Tabeleis {
        .feit(Kenmerkeis(kenmerk, grens, geldt: geldt))
    }

    /// A comparison with a value that is the same for every object.
    func eis(_ teken: ComparisonOperator, _ waarde: CQL2Expression) -> Tabeleis {
        switch (kenmerk.soort, waarde) {
        case (.tekst, _), (.keuze, _): waarde.constantText.map { tekst(teken, $0) } ?? .onbekend
        case (.geheel, .literal(.number(let getal))): geheel(teken, getal)
        case (.getal, .literal(.number(let getal))): grens(teken, .getal(getal))
        case (.datum, .literal(.instant(let moment))): Datum(moment.day).map { grens(teken, .datum($0)) } ?? .onbekend
        default: .onbekend
        }
    }

    /// Whether it equals one of a list.
    func eis(een lijst: [CQL2Expression], _ geldt: Bool) -> Tabeleis {
        var waarden: [Kenmerkwaarde] = []
        var rest: [Tabeleis] = []
        for waarde in lijst {
            let eis = eis(geldt ? .equal : .notEqual, waarde)
            if case .feit(let feit) = eis, case .een(let deze) = feit.grens {
                waarden += deze
            } else {
                rest.append(eis)
            }
        }
        return .samen([feit(.een(waarden), geldt)] + rest, alle: !geldt)
    }

    /// Whether a text fits a pattern.
    func eis(_ patroon: LikePattern, _ geldt: Bool) -> Tabeleis {
        var delen: [Tekstgrens.Patroondeel] = []
        var tekst = ""
        for deel in patroon.pieces {
            if case .scalar(let teken) = deel {
                tekst.unicodeScalars.append(teken)
                continue
            }
            if !tekst.isEmpty { delen.append(.tekst(tekst)) }
            tekst = ""
            delen.append(deel == .many ? .veel : .teken)
        }
        if !tekst.isEmpty { delen.append(.tekst(tekst)) }
        return self.tekst(.patroon(delen), geldt)
    }

    /// How the names of the fact relate to a list.
    func eis(_ functie: ArrayFunction, _ lijst: CQL2Expression, _ geldt: Bool) -> Tabeleis {
        guard kenmerk.soort == .namen, let namen = lijst.teksten else { return .onbekend }
        let bevat = namen.map { naam in
            Kenmerkeis.gelijken(aan: naam).map { Tabeleis.samen($0.map { feit(.bevat($0), geldt) }, alle: !geldt) }
                ?? .onbekend
        }
        switch functie {
        case .contains: return .samen(bevat, alle: geldt)
        case .overlaps: return .samen(bevat, alle: !geldt)
        case .equals: return .samen(bevat + [.onbekend], alle: geldt)
        case .containedBy: return .onbekend
        }
    }

    // MARK: Values

    private func tekst(_ vergelijking: Tekstgrens.Vergelijking, _ geldt: Bool) -> Tabeleis {
        feit(.tekst(Tekstgrens(vergelijking, vouwing: vouwing)), geldt)
    }

    private func tekst(_ teken: ComparisonOperator, _ tekst: String) -> Tabeleis {
        let vorm = tekst.precomposedStringWithCanonicalMapping
        if let orde = Orde(rawValue: teken.rawValue) { return self.tekst(.orde(orde, vorm), true) }
        if vouwing == .geen, let gelijken = Kenmerkeis.gelijken(aan: tekst) {
            return feit(.een(gelijken.map(Kenmerkwaarde.tekst)), teken == .equal)
        }
        return self.tekst(.gelijk(vorm), teken == .equal)
    }

    /// A bound between whole numbers, of those that filters tell from their neighbours.
    private func geheel(_ teken: ComparisonOperator, _ getal: Double) -> Tabeleis {
        guard abs(getal) < 0x1p53 else { return .onbekend }
        switch teken {
        case .equal, .notEqual:
            return feit(.een(Int(exactly: getal).map { [.geheel($0)] } ?? []), teken == .equal)
        case .less, .greaterOrEqual: return grens(teken, .geheel(Int(getal.rounded(.up))))
        case .lessOrEqual, .greater: return grens(teken, .geheel(Int(getal.rounded(.down))))
        }
    }

    private func grens(_ teken: ComparisonOperator, _ waarde: Kenmerkwaarde) -> Tabeleis {
        Orde(rawValue: teken.rawValue).map { feit(.orde($0, waarde)) } ?? feit(.een([waarde]), teken == .equal)
    }
}

extension CQL2Expression {
    /// The texts of a list that is the same for every object.
    fileprivate var teksten: [String]? {
        let delen: [CQL2Expression]
        switch self {
        case .list(let items): delen = items
        case .literal(.array(let waarden)): delen = waarden.map(CQL2Expression.literal)
        default: return nil
        }
        let teksten = delen.compactMap(\.constantText)
        return teksten.count == delen.count ? teksten : nil
    }
}

extension Datum {
    /// The same day, nil when it lies outside the years that facts have.
    init?(_ dag: CalendarDate) { self.init(jaar: dag.year, maand: dag.month, dag: dag.day) }
}
