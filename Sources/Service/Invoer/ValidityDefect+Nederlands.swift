// SPDX-License-Identifier: EUPL-1.2

import Geometry

extension ValidityDefect {
    /// What is wrong and where, for readers of the service.
    var inHetNederlands: String { zin(stelsel: "RD New") }

    /// - Parameter stelsel: What the system of the place is called.
    func zin(stelsel: String) -> String {
        let nummers = [("vlak", polygon), ("ring", ring), ("punt", vertex)]
        let plek = nummers.compactMap { naam, nummer in nummer.map { "\(naam) \($0)" } }.joined(separator: ", ")
        let ander = other.map { " (met vlak \($0.polygon), ring \($0.ring))" } ?? ""
        let plaats = location.map { " bij \($0) in \(stelsel)" } ?? ""
        return (plek.isEmpty ? "" : plek + ": ") + kind.inHetNederlands + ander + plaats
    }
}

extension ValidityDefect.Kind {
    fileprivate var inHetNederlands: String {
        switch self {
        case .tooFewPoints: "een ring of lijn heeft te weinig verschillende punten"
        case .zeroArea: "de punten van de ring liggen op één lijn"
        case .repeatedPoint: "een punt staat er twee keer achter elkaar"
        case .spike: "de ring gaat naar een punt en langs dezelfde weg terug"
        case .selfIntersection: "de ring kruist zichzelf"
        case .selfTouch: "de ring raakt zichzelf"
        case .selfOverlap: "de ring loopt over een deel van zichzelf"
        case .duplicateRing: "de ring staat er twee keer in"
        case .holeCrossesShell: "een gat kruist de buitenring"
        case .holeOutsideShell: "een gat ligt buiten de buitenring"
        case .holesOverlap: "twee gaten kruisen elkaar"
        case .holesNested: "een gat ligt in een ander gat"
        case .shellsOverlap: "twee vlakken overlappen elkaar"
        case .shellsNested: "een vlak ligt in een ander vlak"
        case .ringsTouchInALine: "twee ringen hebben een lijn gemeen"
        case .disconnectedInterior: "ringen die elkaar raken delen het vlak in tweeën"
        case .notFinite: "een coördinaat is geen eindig getal"
        case .more: "er zijn nog meer gebreken"
        default: "de geometrie is niet geldig"
        }
    }
}
