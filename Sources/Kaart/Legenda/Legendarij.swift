// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// A symbol of the map that the legend explains.
enum Legendateken: Hashable, Sendable {
    case bereik
    case aantalOnbekend
    case status(Status?)
    case teLaat
    case alleenPlaats
    case locatievlak
    case gebied
    case gebiedZonderBegrenzing
}

/// A row of the legend.
enum Legendarij: Sendable {
    /// A heading over the rows that follow.
    case kop(String)
    /// Discs within each other, with their numbers of dwellings, largest first.
    case schijven([Int])
    /// A symbol and what it means, over one or more lines.
    case teken(Legendateken, [String])
    /// Words without a symbol.
    case tekst([String])
}
