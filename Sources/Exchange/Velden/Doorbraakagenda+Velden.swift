// SPDX-License-Identifier: EUPL-1.2

public import GeoFormats
public import OrderedCollections
public import Woningbouw

extension Veldlezer {
    /// The agenda in the lists of a feature; a list that a table holds as JSON too.
    mutating func agenda() -> Doorbraakagenda {
        var agenda = Doorbraakagenda()
        for lijst in Agendalijst.allCases {
            guard let waarde = waarde(lijst.rawValue) else { continue }
            let objecten = Self.lijst(waarde)?.map(\.object)
            guard let objecten, !objecten.contains(where: { $0 == nil }) else {
                meld(lijst.rawValue, .geenObjectlijst)
                continue
            }
            let fouten = agenda.zet(objecten.map { Post($0 ?? [:]) }, in: lijst)
            for fout in fouten { meld(lijst.rawValue, .agenda(fout)) }
        }
        return agenda
    }
}

extension Veldschrijver {
    /// An agenda, a list without entries as no value.
    mutating func zet(_ agenda: Doorbraakagenda) {
        for lijst in Agendalijst.allCases {
            let posten = agenda.posten(in: lijst).map(\.waarde)
            zet(lijst.rawValue, posten.isEmpty ? .null : .array(posten))
        }
    }
}

extension Post {
    /// The post of the fields of a file.
    public init(_ velden: OrderedDictionary<String, AttributeValue>) {
        self.init(
            velden.compactMap { naam, waarde in
                if waarde.isNull { return nil }
                if let tekst = waarde.string { return Postveld(naam, .tekst(tekst)) }
                if let getal = waarde.integer { return Postveld(naam, .geheel(Int(getal))) }
                return Postveld(naam, .ongeldig(waarde.json))
            })
    }

    /// The post as an object of JSON.
    public var waarde: AttributeValue {
        var waarden: OrderedDictionary<String, AttributeValue> = [:]
        for veld in velden {
            switch veld.waarde {
            case .tekst(let tekst), .ongeldig(let tekst): waarden[veld.naam] = .string(tekst)
            case .geheel(let getal): waarden[veld.naam] = .integer(Int64(getal))
            }
        }
        return .object(waarden)
    }
}
