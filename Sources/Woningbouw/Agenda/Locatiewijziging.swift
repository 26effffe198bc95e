// SPDX-License-Identifier: EUPL-1.2

/// A change by hand of what is known of a locatie.
public enum Locatiewijziging: Hashable, Sendable {
    /// A status from a day on.
    case status(Statusstap)
    /// A phase from a day on.
    case fase(Fasestap)
    /// What is known of a factor from a day on.
    case factor(Factor)
    /// A knelpunt that has come up.
    case knelpunt(Knelpunt)
    /// A knelpunt that is there no more from a day on.
    case opgelost(Knelpunt.Soort, op: Datum, bron: String)
    /// A party with its role.
    case partij(Partij)
    /// A termijn, its new plan or that it was met.
    case termijn(Termijnwijziging)
    /// What was reached.
    case doorbraak(Doorbraak)
    /// An entry as files write it, which does what its list means: a next status, a change of a termijn, a doorbraak.
    case nieuw(Agendalijst, Post)
    /// An entry in the place of the one at a position, from 1: a correction.
    case vervang(Agendalijst, volgnummer: Int, Post)
    /// The entry at a position, from 1, goes.
    case verwijder(Agendalijst, volgnummer: Int)
}

extension Locatiewijziging {
    /// What a new entry of a list means; nil when something is wrong, which the reader has then been told.
    init?(_ lezer: inout Postlezer, in lijst: Agendalijst) {
        switch lijst {
        case .termijnen: self.init(Termijnwijziging(&lezer), Self.termijn)
        case .knelpunten: self.init(Knelpunt.gelezen(&lezer), Self.knelpunt)
        case .partijen: self.init(Partij.gelezen(&lezer), Self.partij)
        case .factoren: self.init(Factor.gelezen(&lezer), Self.factor)
        case .doorbraken: self.init(Doorbraak.gelezen(&lezer), Self.doorbraak)
        case .statusverloop: self.init(Statusstap.gelezen(&lezer), Self.status)
        case .fasen: self.init(Fasestap.gelezen(&lezer), Self.fase)
        }
    }

    private init?<Inhoud>(_ inhoud: Inhoud?, _ maak: (Inhoud) -> Locatiewijziging) {
        guard let inhoud else { return nil }
        self = maak(inhoud)
    }
}

/// A new termijn, or what changes in the one of the same id; nil leaves it as it was.
public struct Termijnwijziging: Hashable, Sendable {
    /// The id; nil for a new termijn, which gets the next free one.
    public var id: String?
    /// What must be done.
    public var wat: String?
    /// Who decides or does it.
    public var wie: String?
    /// The day on which it is due.
    public var gepland: Datum?
    /// The day on which it was done.
    public var gehaald: Datum?
    /// The source of the change, and the day from which it is known.
    public var vermelding: Vermelding

    /// A change of a termijn.
    public init(
        id: String? = nil, wat: String? = nil, wie: String? = nil, gepland: Datum? = nil, gehaald: Datum? = nil,
        vermelding: Vermelding
    ) {
        self.id = id
        self.wat = wat
        self.wie = wie
        self.gepland = gepland
        self.gehaald = gehaald
        self.vermelding = vermelding
    }

    /// The change in a post, nil when something is wrong, which the reader has then been told.
    init?(_ lezer: inout Postlezer) {
        let (id, wat, wie) = (lezer.tekst("id"), lezer.tekst("wat"), lezer.tekst("wie"))
        let (gepland, gehaald) = (lezer.datum("gepland"), lezer.datum("gehaald"))
        guard let vermelding = lezer.vermelding() else {
            lezer.meld(Termijn.alleBezwaren(lezer))
            return nil
        }
        self.init(id: id, wat: wat, wie: wie, gepland: gepland, gehaald: gehaald, vermelding: vermelding)
    }
}
