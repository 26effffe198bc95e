// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Woningbouw

extension Collectie {
    /// The name of the geometry in filters.
    static let geometrienaam = "geometry"

    /// What filters may use.
    var queryables: Queryables { Queryables(kenmerken) }
}

extension Queryables {
    /// Facts, and the geometry.
    init(_ kenmerken: [Kenmerk]) {
        self.init(
            kenmerken.map { Queryable($0.naam, $0.soort.type) }
                + [Queryable(Collectie.geometrienaam, .geometry(.any))])
    }
}

extension Kenmerk.Soort {
    /// The type of its values in filters.
    fileprivate var type: ValueType {
        switch self {
        case .tekst, .keuze: .string
        case .geheel: .integer
        case .getal: .number
        case .datum: .date
        case .waarheid: .boolean
        case .namen: .array(of: .string)
        }
    }
}

extension Kenmerkwaarde {
    /// The value as filters see it.
    var cql2: CQL2Value? {
        switch self {
        case .tekst(let tekst): .string(tekst)
        case .geheel(let getal): .number(Double(getal))
        case .getal(let getal): .number(getal)
        case .datum(let datum):
            CalendarDate(year: datum.jaar, month: datum.maand, day: datum.dag).map { .instant(.date($0)) }
        case .waar(let waar): .boolean(waar)
        case .namen(let namen): .array(namen.map(CQL2Value.string))
        }
    }
}
