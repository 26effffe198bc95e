// SPDX-License-Identifier: EUPL-1.2

internal import GeoFormats
internal import OrderedCollections
internal import Woningbouw

extension Rijlezer {
    /// The agenda in the columns of its lists.
    func agenda() throws -> Doorbraakagenda {
        var agenda = Doorbraakagenda()
        for lijst in Agendalijst.allCases {
            guard try mogelijkeTekst(lijst.rawValue) != nil else { continue }
            let posten = try self.lijst(lijst.rawValue, Post.init(waarde:))
            let fouten = agenda.zet(posten, in: lijst)
            if let fout = fouten.first { throw self.fout(lijst.rawValue, "is not as it should be: \(fout)") }
        }
        return agenda
    }
}

extension Rijschrijver {
    /// An agenda as JSON in the columns of its lists; a list without entries is no value.
    mutating func zet(_ agenda: Doorbraakagenda) {
        for lijst in Agendalijst.allCases {
            let posten = agenda.posten(in: lijst).map(\.waarde)
            zet(lijst.rawValue, json: posten.isEmpty ? nil : .array(posten))
        }
    }
}

extension Post {
    /// The post as an item of the JSON.
    fileprivate var waarde: AttributeValue {
        var waarden: OrderedDictionary<String, AttributeValue> = [:]
        for veld in velden {
            switch veld.waarde {
            case .tekst(let tekst), .ongeldig(let tekst): waarden[veld.naam] = .string(tekst)
            case .geheel(let getal): waarden[veld.naam] = .integer(Int64(getal))
            }
        }
        return .object(waarden)
    }

    /// The post of such an item, nil when it is no object.
    fileprivate init?(waarde: AttributeValue) {
        guard let velden = waarde.object else { return nil }
        self.init(
            velden.compactMap { naam, waarde in
                if waarde.isNull { return nil }
                if let tekst = waarde.string { return Postveld(naam, .tekst(tekst)) }
                if let getal = waarde.integer { return Postveld(naam, .geheel(Int(getal))) }
                return Postveld(naam, .ongeldig(waarde.json))
            })
    }
}
