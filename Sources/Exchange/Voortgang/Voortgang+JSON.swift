// SPDX-License-Identifier: EUPL-1.2

public import GeoFormats
import OrderedCollections
public import Woningbouw

extension Voortgang {
    /// The progress as an object of JSON; what is not known is null.
    public var waarde: AttributeValue {
        [
            "peildatum": .tekst(peildatum), "sinds": .tekst(sinds), "provincie": .tekst(provincie),
            "locaties": .aantal(locaties), "woningen": woningen.waarde, "doorbraken": doorbraken.waarde,
            "termijnen": .object([
                "aandachtDagen": .aantal(Doel.termijndagen), "verlopen": .aantal(termijnen.count(where: \.isVerlopen)),
                "binnenkort": .aantal(termijnen.count(where: \.isBinnenkort)),
                "gehaald": .aantal(termijnen.count(where: \.isGehaald)),
                "opTijdGehaald": .aantal(termijnen.count(where: \.isOpTijd)),
                "lijst": .array(termijnen.map(\.waarde)),
            ]),
            "voorfasen": .object([
                "gebruikelijkeJaren": [.aantal(Doel.voorfase.lowerBound), .aantal(Doel.voorfase.upperBound)],
                "onbekend": .aantal(locaties - voorfasen.count), "lijst": .array(voorfasen.map(\.waarde)),
            ]),
            "perProvincie": .array(perProvincie.map(\.waarde)), "perLigging": .array(perLigging.map(\.waarde)),
            "knelpunten": .object([
                "nietBekend": .aantal(zonderKnelpunten), "lijst": .array(knelpunten.map(\.waarde)),
            ]),
            "veranderingen": sinds == nil ? .null : .array(veranderingen.map(\.waarde)),
        ]
    }
}

extension AttributeValue {
    fileprivate static func tekst(_ tekst: String?) -> AttributeValue { tekst.map(AttributeValue.string) ?? .null }
    fileprivate static func tekst(_ datum: Datum?) -> AttributeValue { tekst(datum?.description) }
    fileprivate static func aantal(_ getal: Int?) -> AttributeValue { getal.map { .integer(Int64($0)) } ?? .null }
}

extension Woningtelling {
    fileprivate var waarde: AttributeValue {
        [
            "locaties": .aantal(locaties), "metBekendAantal": .aantal(bekend), "aantalNietBekend": .aantal(onbekend),
            "min": bekend == 0 ? .null : .aantal(min), "max": bekend == 0 ? .null : .aantal(max),
        ]
    }
}

extension Woningstand {
    fileprivate var waarde: AttributeValue {
        [
            "doel": .aantal(Doel.woningen), "gehaald": isGehaald.map(AttributeValue.bool) ?? .null,
            "inAanpak": inAanpak.waarde, "naderTeOnderzoeken": onderzoek.waarde,
            "statusNietBekend": statusOnbekend.waarde, "regel": .string(Doel.regelWoningen),
        ]
    }
}

extension Doorbraakstand {
    fileprivate var waarde: AttributeValue {
        [
            "doel": .aantal(Doel.doorbraken), "doeljaar": .aantal(Doel.jaar),
            "perJaar": .array(jaren.map { ["jaar": .aantal($0.jaar), "locaties": .aantal($0.locaties)] }),
            "lijst": .array(regels.map(\.waarde)), "regel": .string(Doel.regelDoorbraken),
        ]
    }
}

extension Doorbraakstand.Regel {
    fileprivate var waarde: AttributeValue {
        var velden = locatie.velden
        velden.merge(doorbraak.post.waarde.object ?? [:]) { _, nieuw in nieuw }
        velden["teltIn"] = .aantal(teltIn)
        return .object(velden)
    }
}

extension Termijnstand {
    fileprivate var waarde: AttributeValue {
        var velden = locatie.velden
        // The id of the termijn has a name of its own beside that of the locatie.
        velden["termijn"] = .string(termijn.id)
        velden.merge((termijn.post.waarde.object ?? [:]).filter { $0.key != "id" }) { _, nieuw in nieuw }
        velden["eerstGepland"] = .tekst(eerstGepland)
        (velden["stand"], velden["dagen"]) = woorden
        return .object(velden)
    }

    private var woorden: (AttributeValue, AttributeValue) {
        switch stand {
        case .verlopen(let dagen): ("verlopen", .aantal(dagen))
        case .binnenkort(let dagen): ("binnenkort", .aantal(dagen))
        case .later(let dagen): ("later", .aantal(dagen))
        case .gehaald(let dagen): ("gehaald", .aantal(dagen))
        }
    }
}

extension Voorfase {
    fileprivate var waarde: AttributeValue {
        var velden = locatie.velden
        velden["begin"] = .tekst(begin)
        velden["einde"] = .tekst(einde)
        velden["fase"] = .string(fase.rawValue)
        velden["dagen"] = .aantal(dagen)
        return .object(velden)
    }
}

extension Uitsplitsing {
    fileprivate var waarde: AttributeValue {
        [
            "naam": .string(naam), "woningen": woningen.waarde, "locatiesMetDoorbraak": .aantal(metDoorbraak),
            "termijnenOpen": .aantal(open), "termijnenVerlopen": .aantal(verlopen),
        ]
    }
}

extension Knelpuntstand {
    fileprivate var waarde: AttributeValue {
        let regels = locaties.map { regel in
            var velden = regel.locatie.velden
            velden["vanaf"] = .tekst(regel.vanaf)
            return AttributeValue.object(velden)
        }
        return ["knelpunt": .string(soort.rawValue), "locaties": .array(regels)]
    }
}

extension Verandering {
    fileprivate var waarde: AttributeValue {
        var velden = locatie.velden
        velden["soort"] = .string(soort.rawValue)
        velden["wat"] = .tekst(wat)
        velden["van"] = .tekst(van)
        velden["naar"] = .tekst(naar)
        return .object(velden)
    }
}

extension Locatieverwijzing {
    fileprivate var velden: OrderedDictionary<String, AttributeValue> {
        ["nummer": .aantal(nummer), "id": .string(id), "naam": .string(naam)]
    }
}
