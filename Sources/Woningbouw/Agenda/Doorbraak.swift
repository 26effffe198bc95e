// SPDX-License-Identifier: EUPL-1.2

/// A breakthrough: an agreement or decision that ends an impasse.
public struct Doorbraak: Agendapost {
    /// The kinds that the letter names.
    public enum Soort: String, CaseIterable, Sendable {
        case hoofdlijnenakkoord
        case bestuursovereenkomst
        case bemiddeldeOvereenkomst = "bemiddelde overeenkomst"
        case grondafspraak
        /// By the minister, as a last resort; not to be taken for the status *aangewezen*.
        case aanwijzingOmgevingswet = "aanwijzing Omgevingswet"
    }

    /// How precisely the day is known.
    public enum Nauwkeurigheid: String, CaseIterable, Sendable {
        /// To the day.
        case dag
        /// To the month.
        case maand
        /// To the year.
        case jaar
        /// On that day or before it.
        case uiterlijk
    }

    /// The day on which it was reached.
    public var datum: Datum
    /// How precisely the day is known.
    public var nauwkeurigheid: Nauwkeurigheid
    /// Its kind.
    public var soort: Soort
    /// What was agreed.
    public var resultaat: String
    /// The lower bound of the dwellings that it makes possible, when known.
    public var woningenMin: Int?
    /// The upper bound, when known.
    public var woningenMax: Int?
    /// The source and the period.
    public var vermelding: Vermelding

    /// A breakthrough.
    public init(
        datum: Datum, nauwkeurigheid: Nauwkeurigheid = .dag, soort: Soort, resultaat: String, woningenMin: Int? = nil,
        woningenMax: Int? = nil, vermelding: Vermelding
    ) {
        self.datum = datum
        self.nauwkeurigheid = nauwkeurigheid
        self.soort = soort
        self.resultaat = resultaat
        self.woningenMin = woningenMin
        self.woningenMax = woningenMax
        self.vermelding = vermelding
    }

    /// The entry in a post, nil when something is wrong, which the reader has then been told.
    public init?(_ lezer: inout Postlezer) {
        let datum = lezer.verplichteDatum("datum")
        let nauwkeurigheid = lezer.keuze("nauwkeurigheid", Nauwkeurigheid.self)
        let soort = lezer.verplichteKeuze("soort", Soort.self)
        let resultaat = lezer.verplichteTekst("resultaat")
        let (min, max) = (lezer.geheel("woningenMin"), lezer.geheel("woningenMax"))
        guard let vermelding = lezer.vermelding(), let datum, let soort, let resultaat else { return nil }
        self.init(
            datum: datum, nauwkeurigheid: nauwkeurigheid ?? .dag, soort: soort, resultaat: resultaat,
            woningenMin: min, woningenMax: max, vermelding: vermelding)
    }

    /// Known before it was reached, or with bounds that are no number of dwellings.
    public static func bezwaren(_ lezer: Postlezer) -> [Agendafout.Reden] {
        var redenen: [Agendafout.Reden] = []
        let nauwkeurigheid = lezer.bekend { $0.keuze("nauwkeurigheid", Nauwkeurigheid.self) } ?? .dag
        if let datum = lezer.bekend({ $0.datum("datum") }), let vanaf = lezer.bekend({ $0.datum("vanaf") }),
            let vroegst = vroegst(datum, nauwkeurigheid), vroegst > vanaf
        {
            redenen.append(.naVanaf(datum: datum, vanaf: vanaf))
        }
        switch (lezer.bekend { $0.geheel("woningenMin") }, lezer.bekend { $0.geheel("woningenMax") }) {
        case (nil, nil): break
        case (let min?, let max?): if min < 1 || max < min { redenen.append(.geenBereik(min: min, max: max)) }
        default: if lezer.heeft("woningenMin") != lezer.heeft("woningenMax") { redenen.append(.halfBereik) }
        }
        return redenen
    }

    /// What entries have in common of which a later one takes the place of an earlier one.
    public var reeks: String? { nil }

    /// The fields beside those of the vermelding.
    public var eigenVelden: [Postveld] {
        [
            Postveld("datum", datum), Postveld("nauwkeurigheid", nauwkeurigheid), Postveld("soort", soort),
            Postveld("resultaat", resultaat), Postveld("woningenMin", woningenMin),
            Postveld("woningenMax", woningenMax),
        ].compactMap(\.self)
    }

    /// The first day on which it may have been reached; nil when no such day is known.
    public var vroegst: Datum? { Self.vroegst(datum, nauwkeurigheid) }

    private static func vroegst(_ datum: Datum, _ nauwkeurigheid: Nauwkeurigheid) -> Datum? {
        switch nauwkeurigheid {
        case .dag: datum
        case .maand: Datum(jaar: datum.jaar, maand: datum.maand, dag: 1)
        case .jaar: Datum(jaar: datum.jaar, maand: 1, dag: 1)
        case .uiterlijk: nil
        }
    }

    /// The day in Dutch words, no more precise than it is known.
    public var datumInWoorden: String {
        switch nauwkeurigheid {
        case .dag: datum.inWoorden
        case .maand: datum.inWoorden.drop { $0 != " " }.dropFirst().description
        case .jaar: String(datum.jaar)
        case .uiterlijk: "uiterlijk \(datum.inWoorden)"
        }
    }
}
