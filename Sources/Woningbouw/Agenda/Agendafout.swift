// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with an entry of a doorbraakagenda, with what is needed to tell of it in any language.
public struct Agendafout: Error, Hashable, Sendable {
    /// The kind of fault.
    public enum Reden: Hashable, Sendable {
        /// A field has no value, and must have one.
        case ontbreekt(String)
        /// The value of a field is not a text.
        case geenTekst(String, waarde: String)
        /// The value of a field is not a whole number.
        case geenGeheel(String, waarde: String)
        /// The value of a field is not a date.
        case geenDatum(String, waarde: String)
        /// The value of a field is not one of these.
        case geenKeuze(String, waarde: String, mogelijk: [String])
        /// There is no field of this name among those that an entry has.
        case onbekendVeld(String, bekend: [String])
        /// It ends before it starts.
        case omgekeerd(vanaf: Datum, tot: Datum)
        /// Two entries of the same kind start on the same day.
        case dubbel(reeks: String, vanaf: Datum)
        /// It says the same as an entry before it.
        case herhaald
        /// A day lies before that of the letter.
        case voorBrief(String, Datum)
        /// A factor has neither words nor a code.
        case leeg(Factor.Naam)
        /// A code stands with a factor that has none.
        case codeNiet(Factor.Naam)
        /// A breakthrough was reached after it was known.
        case naVanaf(datum: Datum, vanaf: Datum)
        /// The bounds are no number of dwellings.
        case geenBereik(min: Int, max: Int)
        /// Only one of both bounds is there.
        case halfBereik
        /// The knelpunt is there already on a day on which this one is.
        case staatAl(Knelpunt.Soort, vanaf: Datum)
        /// That there is no knelpunt stands beside one.
        case geenEnWel
        /// The knelpunt is not open; these are.
        case nietOpen(Knelpunt.Soort, open: [Knelpunt.Soort])
        /// A new termijn lacks these fields; those of these ids are there.
        case nieuweTermijn(ontbreekt: [String], bekend: [String])
        /// There is no entry at this position; there are so many.
        case geenPost(Int, aantal: Int)
        /// The last step of the course is not what the locatie has as its status or phase.
        case tegenspraak(String, laatste: String, nu: String?)
    }

    /// The list.
    public let lijst: Agendalijst
    /// The position in the list, from 1; nil when it is about the list as a whole.
    public let volgnummer: Int?
    /// The kind of fault.
    public let reden: Reden

    /// A fault of the entry at an index, or of a list.
    init(_ lijst: Agendalijst, _ index: Int?, _ reden: Reden) {
        self.lijst = lijst
        volgnummer = index.map { $0 + 1 }
        self.reden = reden
    }
}

extension Agendafout: CustomStringConvertible {
    /// The place and the reason, as in `termijnen 2: gepland '1-2-2026' is not a date as JJJJ-MM-DD`.
    public var description: String {
        "\(lijst.rawValue)\(volgnummer.map { " \($0)" } ?? ""): \(reden)"
    }
}

extension Agendafout.Reden: CustomStringConvertible {
    /// What is wrong, and which values are valid.
    public var description: String {
        switch self {
        case .ontbreekt(let veld): "there is no \(veld)"
        case .geenTekst(let veld, let waarde): "\(veld) \(waarde) is not a text"
        case .geenGeheel(let veld, let waarde): "\(veld) \(waarde) is not a whole number"
        case .geenDatum(let veld, let waarde): "\(veld) '\(waarde)' is not a date as JJJJ-MM-DD"
        case .geenKeuze(let veld, let waarde, let mogelijk):
            "\(veld) '\(waarde)' is not one of: \(mogelijk.joined(separator: ", "))"
        case .onbekendVeld(let veld, let bekend):
            "'\(veld)' is not one of its fields: \(bekend.joined(separator: ", "))"
        case .omgekeerd(let vanaf, let tot): "tot \(tot) lies before vanaf \(vanaf)"
        case .dubbel(let reeks, let vanaf):
            "there are two entries of '\(reeks)' from \(vanaf): which one holds?"
        case .herhaald: "it is the same as an entry before it"
        case .voorBrief(let veld, let datum): "\(veld) \(datum) lies before the letter of \(Brief.datum)"
        case .leeg(let naam): "\(naam.rawValue) says nothing: give a tekst or, for planologische status, a code"
        case .codeNiet(let naam): "a code is for planologische status only, not for \(naam.rawValue)"
        case .naVanaf(let datum, let vanaf):
            "datum \(datum) lies after vanaf \(vanaf): it cannot be known before it is reached"
        case .geenBereik(let min, let max):
            "\(min) to \(max) is no number of dwellings: it must be above 0 and not run downwards"
        case .halfBereik: "woningenMin and woningenMax go together; leave both out when unknown"
        case .staatAl(let soort, let vanaf): "\(soort.rawValue) is there already from \(vanaf)"
        case .geenEnWel: "Geen cannot stand beside another knelpunt at the same time"
        case .nietOpen(let soort, let open):
            "\(soort.rawValue) is no open knelpunt: "
                + (open.isEmpty ? "there is none" : "open are \(open.map(\.rawValue).joined(separator: ", "))")
        case .nieuweTermijn(let velden, let bekend):
            "a new termijn needs also: \(velden.joined(separator: ", "))"
                + (bekend.isEmpty ? "" : "; the ids of those that are there: \(bekend.joined(separator: ", "))")
        case .geenPost(let volgnummer, let aantal): "there is no entry \(volgnummer): there are \(aantal)"
        case .tegenspraak(let veld, let laatste, let nu):
            "its last step is '\(laatste)', but \(veld) is \(nu.map { "'\($0)'" } ?? "empty"): add a step or correct "
                + "the \(veld)"
        }
    }
}

/// All faults of the agenda of a locatie.
public struct Agendafouten: Error, Hashable, Sendable, CustomStringConvertible {
    /// The id of the locatie.
    public let locatie: String
    /// The faults, at least one.
    public let fouten: [Agendafout]

    /// The faults, one after the other.
    public var description: String {
        "the agenda of '\(locatie)' is refused: " + fouten.map(\.description).joined(separator: "; ")
    }
}
