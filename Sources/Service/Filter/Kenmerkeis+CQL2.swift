// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Woningbouw

extension Kenmerkeis {
    /// What a bound of a filter asks of a fact, as far as a table can tell it.
    static func eisen(_ kenmerk: Kenmerk, _ grens: PropertyBound.Kind) -> [Kenmerkeis] {
        switch grens {
        case .anyOf(let waarden):
            var gelijken: [Kenmerkwaarde] = []
            for waarde in waarden {
                guard let deze = Self.gelijken(waarde, kenmerk.soort) else { return [] }
                gelijken += deze
            }
            // No column equals none of nothing.
            return gelijken.isEmpty ? [] : [Kenmerkeis(kenmerk, .een(gelijken))]
        case .range(let van, let tot):
            let randen = (van.flatMap { rand($0, kenmerk.soort, .down) }, tot.flatMap { rand($0, kenmerk.soort, .up) })
            return randen == (nil, nil) ? [] : [Kenmerkeis(kenmerk, .tussen(randen.0, randen.1))]
        case .containing(let waarden):
            guard kenmerk.soort == .namen else { return [] }
            return waarden.compactMap { waarde in
                guard case .string(let naam) = waarde, Self.gelijken(aan: naam) == [naam] else { return nil }
                return Kenmerkeis(kenmerk, .bevat(naam))
            }
        }
    }

    /// The values of a column that equal one of a filter, nil when a table cannot tell.
    private static func gelijken(_ waarde: CQL2Value, _ soort: Kenmerk.Soort) -> [Kenmerkwaarde]? {
        switch (soort, waarde) {
        case (.tekst, .string(let tekst)), (.keuze, .string(let tekst)):
            return gelijken(aan: tekst)?.map(Kenmerkwaarde.tekst)
        case (.geheel, .number(let getal)):
            guard let geheel = geheel(getal, .toNearestOrEven) else { return nil }
            return Double(geheel) == getal ? [.geheel(geheel)] : nil
        case (.getal, .number(let getal)): return [.getal(getal)]
        case (.datum, .instant(.date(let dag))): return datum(dag).map { [.datum($0)] }
        default: return nil
        }
    }

    /// The end of a range in a column, nil when a table cannot tell; the order of texts is not that of a database.
    private static func rand(
        _ waarde: CQL2Value, _ soort: Kenmerk.Soort, _ richting: FloatingPointRoundingRule
    ) -> Kenmerkwaarde? {
        switch (soort, waarde) {
        case (.geheel, .number(let getal)): geheel(getal, richting).map(Kenmerkwaarde.geheel)
        case (.getal, .number(let getal)): .getal(getal)
        case (.datum, .instant(.date(let dag))): datum(dag).map(Kenmerkwaarde.datum)
        default: nil
        }
    }

    /// A whole number that filters tell from its neighbours.
    private static func geheel(_ getal: Double, _ richting: FloatingPointRoundingRule) -> Int? {
        abs(getal) < 0x1p53 ? Int(getal.rounded(richting)) : nil
    }

    private static func datum(_ dag: CalendarDate) -> Datum? { Datum(jaar: dag.year, maand: dag.month, dag: dag.day) }
}
