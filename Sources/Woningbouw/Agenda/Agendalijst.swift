// SPDX-License-Identifier: EUPL-1.2

/// The lists of a doorbraakagenda, by the names of their columns and fields.
public enum Agendalijst: String, CaseIterable, Sendable {
    case termijnen, knelpunten, partijen, factoren, doorbraken, statusverloop, fasen

    /// What it is, for a Dutch reader.
    public var titel: String {
        switch self {
        case .termijnen: "Termijnen voor besluiten"
        case .knelpunten: "Knelpunten"
        case .partijen: "Partijen en hun rol"
        case .factoren: "Factoren van de brief"
        case .doorbraken: "Doorbraken"
        case .statusverloop: "Verloop van de status"
        case .fasen: "Verloop van de fase"
        }
    }
}

extension Doorbraakagenda {
    /// The entries of a list as they are written.
    public func posten(in lijst: Agendalijst) -> [Post] {
        switch lijst {
        case .termijnen: termijnen.map(\.post)
        case .knelpunten: knelpunten.map(\.post)
        case .partijen: partijen.map(\.post)
        case .factoren: factoren.map(\.post)
        case .doorbraken: doorbraken.map(\.post)
        case .statusverloop: statusverloop.map(\.post)
        case .fasen: fasen.map(\.post)
        }
    }

    /// Puts entries that were read into a list.
    /// - Returns: What is wrong with them; an entry with a fault is left out.
    public mutating func zet(_ posten: [Post], in lijst: Agendalijst) -> [Agendafout] {
        var fouten: [Agendafout] = []
        func lees<Soort: Agendapost>() -> [Soort] {
            posten.enumerated().compactMap { index, post in
                var lezer = Postlezer(post)
                let gelezen = Soort.gelezen(&lezer)
                lezer.sluit()
                fouten += lezer.redenen.map { Agendafout(lijst, index, $0) }
                return gelezen
            }
        }
        switch lijst {
        case .termijnen: termijnen = lees()
        case .knelpunten: knelpunten = lees()
        case .partijen: partijen = lees()
        case .factoren: factoren = lees()
        case .doorbraken: doorbraken = lees()
        case .statusverloop: statusverloop = lees()
        case .fasen: fasen = lees()
        }
        return fouten
    }
}
