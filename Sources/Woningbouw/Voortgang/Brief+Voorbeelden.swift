// SPDX-License-Identifier: EUPL-1.2

extension Brief {
    /// A breakthrough that the letter gives as an example of what it means; its place is no locatie of the letter.
    public struct Voorbeeld: Hashable, Sendable {
        /// Where.
        public let plaats: String
        /// When, as precisely as the letter tells; nil when it does not.
        public let wanneer: String?
        /// The kind.
        public let soort: Doorbraak.Soort
        /// What was reached.
        public let resultaat: String
    }

    /// The examples of the letter; they are shown as such, count for nothing and are never drawn on the kaart.
    public static let voorbeelden = [
        Voorbeeld(
            plaats: "Gnephoek (Alphen aan den Rijn)", wanneer: nil, soort: .hoofdlijnenakkoord,
            resultaat: "Opzet en financiering van een publiek-private samenwerking (gebiedsexploitatiemaatschappij), "
                + "in korte tijd vanaf het eerste initiatief."),
        Voorbeeld(
            plaats: "Barendrecht", wanneer: "december 2024", soort: .bemiddeldeOvereenkomst,
            resultaat: "Herprogrammering en financiële voorwaarden van het sociale programma van fase 1, tussen "
                + "gemeente, corporaties en grondeigenaar, met bemiddeling door het Expertteam Woningbouw."),
        Voorbeeld(
            plaats: "Barendrecht", wanneer: "februari 2025", soort: .grondafspraak,
            resultaat: "Afspraak met ProRail over de levering van een grondpositie, nadat het gesprek dreigde vast te "
                + "lopen."),
    ]
}
