// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// What an import did, or would do.
public struct Importverslag: Sendable {
    /// The faults, of very many only the first; with one nothing is imported.
    public let gebreken: [Gebrek]
    /// How many faults there are.
    public let aantalGebreken: Int
    /// What the user should know besides.
    public let meldingen: [String]
    /// What was changed, or would be; nil when faults kept it from being known.
    public let wijzigingen: Wijzigingen?
    /// In which fields objects would change, told by a trial only; of very many objects only the first.
    public let verschillen: [Objectverschil]
    /// Whether the store was written.
    public let isGeschreven: Bool

    init(_ stand: Importstand, _ wijzigingen: Wijzigingen?, isGeschreven: Bool) {
        gebreken = stand.gebreken.sorted { $0.volgnummer < $1.volgnummer }
        aantalGebreken = stand.aantalGebreken
        meldingen = stand.meldingen
        verschillen = stand.verschillen.sorted { $0.id < $1.id }
        self.wijzigingen = wijzigingen
        self.isGeschreven = isGeschreven
    }
}
