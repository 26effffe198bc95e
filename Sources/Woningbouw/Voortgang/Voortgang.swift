// SPDX-License-Identifier: EUPL-1.2

/// Where the doorbraakaanpak stands on a day: what was reached, where it is stuck, what was agreed.
public struct Voortgang: Hashable, Sendable {
    /// The day of which it tells.
    public let peildatum: Datum
    /// The earlier day with which it is compared, when one is.
    public let sinds: Datum?
    /// The provincie to which it is limited; nil for the whole country.
    public let provincie: String?
    /// How many locaties there are.
    public let locaties: Int
    /// The dwellings against the target.
    public let woningen: Woningstand
    /// The breakthroughs against the target.
    public let doorbraken: Doorbraakstand
    /// The termijnen: first what has passed, the longest ago first; then what is open, and then what was met.
    public let termijnen: [Termijnstand]
    /// How long locaties are in the stage before the building, as far as known.
    public let voorfasen: [Voorfase]
    /// By provincie, by name; a locatie in two provincies counts in both.
    public let perProvincie: [Uitsplitsing]
    /// By how locaties lie to the gebieden of the day.
    public let perLigging: [Uitsplitsing]
    /// Where it is stuck.
    public let knelpunten: [Knelpuntstand]
    /// On how many locaties no knelpunt is known, nor that there is none.
    public let zonderKnelpunten: Int
    /// What is known of each locatie of which anything is, by number.
    public let agendas: [Agendastand]
    /// What differs from ``sinds``.
    public let veranderingen: [Verandering]

    /// The agenda of a locatie as it is on the peildatum.
    public struct Agendastand: Hashable, Sendable {
        /// The locatie.
        public let locatie: Locatieverwijzing
        /// What holds.
        public let agenda: Doorbraakagenda
    }

    /// The progress of locaties.
    /// - Parameters:
    ///   - locaties: The locaties with their whole agenda.
    ///   - liggingen: How they lie to the gebieden of the peildatum.
    public init(
        _ locaties: [Locatie], _ liggingen: [Ligging], peildatum: Datum, sinds: Datum? = nil, provincie: String? = nil
    ) {
        let locaties = Volgorde.opNummer(locaties)
        let nu = locaties.map { $0.op(peildatum) }
        let termijnen = locaties.flatMap { Termijnstand.alle($0, op: peildatum) }.sorted(by: Self.dringendst)
        self.peildatum = peildatum
        self.sinds = sinds
        self.provincie = provincie
        self.locaties = locaties.count
        self.termijnen = termijnen
        woningen = Woningstand(nu)
        doorbraken = Doorbraakstand(nu, peildatum: peildatum)
        voorfasen = locaties.compactMap { Voorfase($0, op: peildatum) }
        perProvincie = Self.provincies(nu, provincie).map { naam in
            Uitsplitsing(naam, nu.filter { $0.provincies.contains(naam) }, termijnen)
        }
        let relaties = Dictionary(liggingen.map { ($0.locatie, $0.relatie) }, uniquingKeysWith: { eerste, _ in eerste })
        perLigging = Relatie.allCases.compactMap { relatie in
            let eigen = nu.filter { relaties[$0.id] == relatie }
            return eigen.isEmpty ? nil : Uitsplitsing(relatie.rawValue, eigen, termijnen)
        }
        knelpunten = Knelpuntstand.alle(nu)
        agendas = nu.filter { !$0.agenda.isLeeg }.map {
            Agendastand(locatie: Locatieverwijzing($0), agenda: $0.agenda)
        }
        zonderKnelpunten = nu.count { $0.agenda.knelpunten.isEmpty }
        veranderingen = sinds.map { dag in locaties.flatMap { $0.veranderingen(van: dag, tot: peildatum) } } ?? []
    }

    private static func provincies(_ locaties: [Locatie], _ provincie: String?) -> [String] {
        provincie.map { [$0] } ?? Set(locaties.flatMap(\.provincies)).sorted()
    }

    private static func dringendst(_ links: Termijnstand, _ rechts: Termijnstand) -> Bool {
        (links.isGehaald ? 1 : 0, links.termijn.gepland, links.locatie, links.termijn.id)
            < (rechts.isGehaald ? 1 : 0, rechts.termijn.gepland, rechts.locatie, rechts.termijn.id)
    }
}
