// SPDX-License-Identifier: EUPL-1.2

/// What is known of one of the five factors by which the letter chose the locaties.
public struct Factor: Agendapost {
    /// The five factors of the letter.
    public enum Naam: String, CaseIterable, Sendable {
        case grondposities
        case planologischeStatus = "planologische status"
        case marktpartijen = "marktpartijen en corporaties"
        case afspraken = "lopende afspraken"
        case dekking = "financiële dekking"
    }

    /// Which factor.
    public var naam: Naam
    /// The code of the planologische status, and of no other factor.
    public var code: PlanologischeStatus?
    /// What is known, in words.
    public var tekst: String?
    /// The source and the period.
    public var vermelding: Vermelding

    /// What is known of a factor.
    public init(_ naam: Naam, code: PlanologischeStatus? = nil, tekst: String? = nil, vermelding: Vermelding) {
        self.naam = naam
        self.code = code
        self.tekst = tekst
        self.vermelding = vermelding
    }

    /// The entry in a post, nil when something is wrong, which the reader has then been told.
    public init?(_ lezer: inout Postlezer) {
        let naam = lezer.verplichteKeuze("naam", Naam.self)
        let code = lezer.keuze("code", PlanologischeStatus.self)
        let tekst = lezer.tekst("tekst")
        guard let vermelding = lezer.vermelding(), let naam else { return nil }
        self.init(naam, code: code, tekst: tekst, vermelding: vermelding)
    }

    /// A factor that says nothing, or has the code of another.
    public static func bezwaren(_ lezer: Postlezer) -> [Agendafout.Reden] {
        guard let naam = lezer.bekend({ $0.keuze("naam", Naam.self) }) else { return [] }
        let heeftCode = lezer.bekend { $0.tekst("code") } != nil
        if !heeftCode, lezer.bekend({ $0.tekst("tekst") }) == nil { return [.leeg(naam)] }
        return heeftCode && naam != .planologischeStatus ? [.codeNiet(naam)] : []
    }

    /// What entries have in common of which a later one takes the place of an earlier one.
    public var reeks: String? { naam.rawValue }

    /// The fields beside those of the vermelding.
    public var eigenVelden: [Postveld] {
        [Postveld("naam", naam), Postveld("code", code), Postveld("tekst", tekst)].compactMap(\.self)
    }

    /// What is known in one line, as in `2A Vastgesteld: bestemmingsplan`.
    public var inWoorden: String {
        [code?.inWoorden, tekst].compactMap(\.self).joined(separator: ": ")
    }
}

/// How far the spatial plan is, by the list of Planmonitor Wonen.
public enum PlanologischeStatus: String, CaseIterable, Sendable {
    case onherroepelijk = "1A"
    case onherroepelijkUitwerking = "1B"
    case onherroepelijkWijziging = "1C"
    case vastgesteld = "2A"
    case vastgesteldUitwerking = "2B"
    case vastgesteldWijziging = "2C"
    case inVoorbereiding = "3"
    case visie = "4A"
    case optie = "4B"
    case ambtelijkMetLocatie = "5A"
    case ambtelijkZonderLocatie = "5B"

    /// The code with its words.
    public var inWoorden: String { "\(rawValue) \(woorden)" }

    private var woorden: String {
        switch self {
        case .onherroepelijk: "Onherroepelijk"
        case .onherroepelijkUitwerking: "Onherroepelijk, uitwerkingsplicht"
        case .onherroepelijkWijziging: "Onherroepelijk, wijzigingsbevoegdheid"
        case .vastgesteld: "Vastgesteld"
        case .vastgesteldUitwerking: "Vastgesteld, uitwerkingsplicht"
        case .vastgesteldWijziging: "Vastgesteld, wijzigingsbevoegdheid"
        case .inVoorbereiding: "In voorbereiding"
        case .visie: "Visie"
        case .optie: "Optie"
        case .ambtelijkMetLocatie: "Ambtelijk met locatie"
        case .ambtelijkZonderLocatie: "Ambtelijk zonder locatie"
        }
    }
}
