// SPDX-License-Identifier: EUPL-1.2

internal import OrderedCollections
internal import Woningbouw

/// Puts what a table can be asked of a filter into SQL.
struct Eisvertaler {
    /// On which side of the filter the rows lie that are found, where a table cannot tell it exactly.
    enum Rand {
        /// All rows that fulfil the filter, and perhaps others.
        case mogelijk
        /// Nothing but rows that fulfil the filter, and perhaps not all.
        case zeker
    }

    /// Conditions and values that a database is asked at once; what is more is left to the test.
    private static let meeste = 500

    let db: any Databank
    let tabel: Tabel
    let rand: Rand

    func deel(_ eis: Tabeleis) throws -> Voorwaardedeel {
        switch eis {
        case .alle(let eisen):
            let delen = try alle(eisen).filter { $0 != .altijd }
            return delen.contains(.nooit) ? .nooit : Self.samen(delen, "AND") ?? .altijd
        case .enige(let eisen):
            let delen = try eisen.map(deel).filter { $0 != .nooit }
            return delen.contains(.altijd) ? .altijd : Self.samen(delen, "OR") ?? .nooit
        case .feit(let eis): return deel(eis)
        case .vak(let vak, let kern):
            if rand == .mogelijk { return try db.raaktOfNergens(vak, tabel) }
            return kern.map { db.binnen($0, tabel) } ?? .nooit
        case .onbekend: return onbekend
        }
    }

    /// As many of the conditions as can be asked.
    private func alle(_ eisen: [Tabeleis]) throws -> [Voorwaardedeel] {
        var over = Self.meeste
        var delen: [Voorwaardedeel] = []
        for eis in eisen {
            let past = eis.maat <= over
            if past { over -= eis.maat }
            delen.append(past ? try deel(eis) : onbekend)
        }
        return delen
    }

    private var onbekend: Voorwaardedeel { rand == .mogelijk ? .altijd : .nooit }

    /// Conditions joined, nil when there are none.
    private static func samen(_ delen: [Voorwaardedeel], _ woord: String) -> Voorwaardedeel? {
        guard delen.count > 1 else { return delen.first }
        return Voorwaardedeel(
            sql: "(\(delen.map(\.sql).joined(separator: " \(woord) ")))", argumenten: delen.flatMap(\.argumenten))
    }

    /// What every row fulfils of which the table cannot tell whether it fulfils the filter.
    func twijfel(_ eis: Tabeleis) -> Voorwaardedeel {
        switch eis {
        case .alle(let eisen), .enige(let eisen):
            let delen = OrderedSet(eisen.map(twijfel)).subtracting([.nooit])
            return delen.contains(.altijd) ? .altijd : Self.samen(Array(delen), "OR") ?? .nooit
        case .feit(let eis):
            if deel(eis) == onbekend { return .altijd }
            guard case .tekst(let grens) = eis.grens else { return .nooit }
            return Voorwaardedeel(sql: vreemd(grens, eis.kenmerk.kolom))
        case .vak, .onbekend: return .altijd
        }
    }

    // MARK: Facts

    private func deel(_ eis: Kenmerkeis) -> Voorwaardedeel {
        let kolom = eis.kenmerk.kolom
        switch eis.grens {
        case .een(let waarden):
            // What equals none of nothing is all that is known.
            if waarden.isEmpty { return eis.geldt ? .nooit : Voorwaardedeel(sql: "\(kolom) IS NOT NULL") }
            let vakken = waarden.map { _ in "?" }.joined(separator: ", ")
            return alsHoudbaar(
                Voorwaardedeel(
                    sql: "\(kolom) \(eis.geldt ? "IN" : "NOT IN") (\(vakken))",
                    argumenten: waarden.map(Kolomwaarde.init)))
        case .orde(let orde, let waarde):
            return omgekeerd(
                Voorwaardedeel(sql: "\(kolom) \(orde.rawValue) ?", argumenten: [Kolomwaarde(waarde)]), als: !eis.geldt)
        case .bevat(let naam): return alsHoudbaar(omgekeerd(db.bevat(naam, in: kolom), als: !eis.geldt))
        case .leeg: return Voorwaardedeel(sql: "\(kolom) IS \(eis.geldt ? "" : "NOT ")NULL")
        case .tekst(let grens):
            let vreemd = vreemd(grens, kolom)
            let deel = alsHoudbaar(omgekeerd(self.deel(grens, kolom), als: !eis.geldt))
            // Where bytes are surely enough to find all, rows with foreign letters need not be looked for.
            let vindtAlles = rand == .mogelijk && eis.geldt && grens.isLetterlijk
            if deel == onbekend || vindtAlles { return deel }
            return Voorwaardedeel(
                sql: rand == .mogelijk ? "(\(deel.sql) OR \(vreemd))" : "(\(deel.sql) AND NOT \(vreemd))",
                argumenten: deel.argumenten)
        }
    }

    /// That a text has letters of which databases each have an idea of their own.
    private func vreemd(_ grens: Tekstgrens, _ kolom: String) -> String {
        grens.vouwing == .geen ? db.isGeenLatijn(kolom) : db.isGeenASCII(kolom)
    }

    private func deel(_ grens: Tekstgrens, _ kolom: String) -> Voorwaardedeel {
        let tekst = "\(grens.vouwing == .kleineLetters ? "lower(\(kolom) \(db.perByte))" : kolom) \(db.perByte)"
        switch grens.vergelijking {
        case .gelijk(let gelijk): return Voorwaardedeel(sql: "\(tekst) = ?", argumenten: [.tekst(gelijk)])
        case .orde(let orde, let grens):
            return Voorwaardedeel(sql: "\(tekst) \(orde.rawValue) ?", argumenten: [.tekst(grens)])
        case .patroon(let patroon): return db.past(tekst, in: patroon)
        }
    }

    private func omgekeerd(_ deel: Voorwaardedeel, als omgekeerd: Bool) -> Voorwaardedeel {
        omgekeerd ? Voorwaardedeel(sql: "NOT \(deel.sql)", argumenten: deel.argumenten) : deel
    }

    /// A condition, unless it has a text that not every database can be asked.
    private func alsHoudbaar(_ deel: Voorwaardedeel) -> Voorwaardedeel {
        deel.argumenten.contains(where: \.isOnhoudbaar) ? onbekend : deel
    }
}

extension Kolomwaarde {
    /// A fact as a column has it.
    init(_ waarde: Kenmerkwaarde) {
        switch waarde {
        case .tekst(let tekst): self = .tekst(tekst)
        case .geheel(let getal): self = .geheel(getal)
        case .getal(let getal): self = .getal(getal)
        case .datum(let datum): self = .datum(datum)
        // No column holds these.
        case .waar, .namen: self = .leeg
        }
    }
}
