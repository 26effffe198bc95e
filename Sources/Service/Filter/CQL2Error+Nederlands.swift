// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Geometry

extension CQL2Error {
    /// The fault and its place, for readers of the service.
    var inHetNederlands: String {
        switch place {
        case nil, .path(""): reason.inHetNederlands
        case .character(let nummer): "teken \(nummer): \(reason.inHetNederlands)"
        case .path(let pad): "\(pad): \(reason.inHetNederlands)"
        case .part(let deel): "in \(deel): \(reason.inHetNederlands)"
        }
    }
}

extension CQL2Error.Reason {
    fileprivate var inHetNederlands: String {
        switch self {
        case .unexpected(let verwacht, let gevonden):
            "hier hoort \(Self.keus(verwacht.map(\.inHetNederlands))), maar er staat \(gevonden ?? "niets meer")"
        case .malformedJSON: "de tekst is geen JSON"
        case .tooLarge(let wat, let grens): "het heeft meer dan \(grens) \(wat.inHetNederlands)"
        case .numberTooLarge(let tekst): "het getal \(tekst) is te groot"
        case .invalidInstant(let tekst):
            "'\(tekst)' is geen dag (JJJJ-MM-DD) of tijdstip in UTC (JJJJ-MM-DDTuu:mm:ssZ) zoals hier hoort"
        case .reversedInterval: "de periode eindigt voordat zij begint"
        case .invalidGeometry(let fout): "de geometrie is niet bruikbaar: \(fout.inHetNederlands)"
        case .invalidBox: "een rechthoek heeft vier of zes getallen, eerst de hoek linksonder en dan die rechtsboven"
        case .notOnEarth(let lengte, let breedte):
            "lengte \(lengte) en breedte \(breedte) zijn geen plaats op aarde; let op filter-crs en de volgorde van de assen"
        case .notTransformable:
            "de geometrie kan niet naar RD New worden omgerekend; let op filter-crs en de volgorde van de assen"
        default: overTypen
        }
    }

    private var overTypen: String {
        switch self {
        case .unknownProperty(let naam, let bekend): "er is geen gegeven '\(naam)'; mogelijk zijn \(Self.keus(bekend))"
        case .unknownFunction(let naam, let bekend):
            "er is geen functie '\(naam)'" + (bekend.isEmpty ? "" : "; mogelijk zijn \(Self.keus(bekend))")
        case .wrongArgumentCount(let functie, let verwacht, let gevonden):
            "\(functie) neemt \(verwacht) waarden en geen \(gevonden)"
        case .wrongType(let verwacht, let gevonden):
            "hier hoort \(verwacht.inHetNederlands) en geen \(gevonden.kaal)"
        case .notComparable(let links, let rechts):
            "\(links.inHetNederlands) kan niet met \(rechts.inHetNederlands) worden vergeleken"
        case .notScalar(let type):
            "\(type.inHetNederlands) wordt niet met tekens vergeleken"
                + (type.functions.map { "; gebruik \($0.replacing("and the like", with: "en dergelijke"))" } ?? "")
        case .intervalNeeded(let functie):
            "\(functie.rawValue.uppercased()) vergelijkt twee perioden, en een dag of tijdstip is er geen"
        case .mixedCollection(let functie):
            "\(functie.rawValue.uppercased()) heeft geen betekenis voor punten, lijnen en vlakken samen"
        default: ""
        }
    }

    private static func keus(_ woorden: [String]) -> String {
        guard let laatste = woorden.last, woorden.count > 1 else { return woorden.first ?? "niets" }
        return "\(woorden.dropLast().joined(separator: ", ")) of \(laatste)"
    }
}

extension CQL2GeometryFault {
    fileprivate var inHetNederlands: String {
        switch self {
        case .defect(let gebrek): gebrek.zin(stelsel: "het stelsel van het filter, oost voor noord")
        case .refused(let fout): fout.inHetNederlands
        case .invalid: "de geometrie is niet geldig"
        }
    }
}

extension GeometryError {
    fileprivate var inHetNederlands: String {
        switch code {
        case .notFinite: "een coördinaat is geen eindig getal"
        case .tooFewPoints: "een ring of lijn heeft te weinig punten"
        case .ringNotClosed: "de ring is niet gesloten: het laatste punt moet het eerste zijn"
        default: "er kan niet mee worden gerekend"
        }
    }
}

extension CQL2Error.Expectation {
    fileprivate var inHetNederlands: String {
        switch self {
        case .token(let tekst): tekst
        case .value: "een waarde"
        case .number: "een getal"
        case .string: "een tekst tussen enkele aanhalingstekens"
        case .property: "een gegeven"
        case .closingQuote(let teken): "nog een \(teken)"
        case .operatorOrEnd: "een vergelijking, AND, OR of het einde"
        case .operation: "de naam van een bewerking of functie"
        case .member(let naam): "het lid \"\(naam)\""
        case .array(let aantal, let isMinimum): "een lijst van \(aantal)\(isMinimum ? " of meer" : "")"
        case .coordinates(let soort): "de coördinaten van een \(soort)"
        case .geometryKind: "een soort geometrie"
        }
    }
}

extension CQL2Error.Quantity {
    fileprivate var inHetNederlands: String {
        switch self {
        case .bytes: "bytes"
        case .levels: "niveaus in elkaar"
        case .operators: "rekentekens"
        case .positions: "punten in de geometrieën"
        }
    }
}

extension ValueType {
    fileprivate var inHetNederlands: String { "een \(kaal)" }

    fileprivate var kaal: String {
        switch self {
        case .string: "tekst"
        case .number: "getal"
        case .integer: "geheel getal"
        case .boolean: "voorwaarde"
        case .date: "dag"
        case .timestamp: "tijdstip"
        case .interval: "periode"
        case .geometry: "geometrie"
        case .array: "lijst"
        }
    }
}
