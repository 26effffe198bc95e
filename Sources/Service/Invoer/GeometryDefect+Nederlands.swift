// SPDX-License-Identifier: EUPL-1.2

import GeoFormats

extension GeometryDefect {
    /// What is wrong and where, for readers of the service.
    var inHetNederlands: String {
        let nummers = [("vlak", polygon), ("ring", ring)]
        let plek = nummers.compactMap { naam, nummer in nummer.map { "\(naam) \($0)" } }.joined(separator: ", ")
        let plaats = coordinate.map { " bij \($0)" } ?? ""
        return (plek.isEmpty ? "" : plek + ": ") + zin + plaats
    }

    private var zin: String {
        switch code {
        case .malformed: "de geometrie is niet geschreven zoals GeoJSON vraagt"
        case .curved: "de geometrie bestaat niet uit punten, lijnen en vlakken"
        case .ringNotClosed: "de ring is niet gesloten: het laatste punt moet het eerste zijn"
        case .tooFewPoints: "de ring of lijn heeft te weinig punten, misschien pas na afronden op 1 mm"
        case .wrongCRS:
            "de coördinaten passen niet bij het coördinatenstelsel; let op Content-Crs en de volgorde van de assen"
        case .outsideArea:
            "de coördinaat ligt buiten Nederland en omgeving; let op Content-Crs en de volgorde van de assen"
        default: "de geometrie is niet bruikbaar"
        }
    }
}
