// SPDX-License-Identifier: EUPL-1.2

/// The progress of a part of the locaties.
public struct Uitsplitsing: Hashable, Sendable {
    /// What they have in common, as in `Utrecht` or `binnen`.
    public let naam: String
    /// Their dwellings.
    public let woningen: Woningtelling
    /// On how many of them there is a breakthrough.
    public let metDoorbraak: Int
    /// How many of their termijnen are open.
    public let open: Int
    /// How many of their termijnen have passed and are open.
    public let verlopen: Int

    /// The progress of locaties as they are on one day.
    init(_ naam: String, _ locaties: [Locatie], _ termijnen: [Termijnstand]) {
        self.naam = naam
        woningen = Woningtelling(locaties)
        metDoorbraak = locaties.count { !$0.agenda.doorbraken.isEmpty }
        let ids = Set(locaties.map(\.id))
        let eigen = termijnen.filter { ids.contains($0.locatie.id) }
        open = eigen.count { !$0.isGehaald }
        verlopen = eigen.count(where: \.isVerlopen)
    }
}
