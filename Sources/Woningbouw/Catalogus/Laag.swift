// SPDX-License-Identifier: EUPL-1.2

/// The layers of a catalogus.
public enum Laag: String, CaseIterable, Sendable {
    /// The doorbraaklocaties woningbouw.
    case locaties
    /// The grootschalige woningbouwgebieden.
    case woningbouwgebieden
    /// The provincies.
    case provincies
    /// The gemeenten.
    case gemeenten

    /// The title for people: *doorbraaklocatie* alone means a dike breach in Dutch geodata.
    public var titel: String {
        switch self {
        case .locaties: "Doorbraaklocaties woningbouw"
        case .woningbouwgebieden: "Grootschalige woningbouwgebieden"
        case .provincies: "Provincies"
        case .gemeenten: "Gemeenten"
        }
    }
}
