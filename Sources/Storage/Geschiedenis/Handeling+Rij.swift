// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GeoFormats
internal import Woningbouw

extension Handeling {
    /// The entry in a row of the history.
    /// - Throws: ``StorageError`` `damagedRow`.
    init(_ rij: any Rij) throws {
        guard let nummer = rij.geheel("fid"), let laag = Laag(rawValue: rij.tekst("laag") ?? ""),
            let wijze = Schrijfwijze(rawValue: rij.tekst("wijze") ?? ""),
            let soort = Soort(naam: rij.tekst("soort") ?? "", ongedaan: rij.geheel("maakt_ongedaan"))
        else {
            throw StorageError(.damagedRow, "in the store, a row of geschiedenis holds what does not belong there")
        }
        let tijdstip = rij.tekst("tijdstip").flatMap { try? Date($0, strategy: Date.opslagvorm) }
        let door = rij.tekst("door")
        self.init(
            nummer: nummer, soort: soort, laag: laag, wijze: wijze,
            herkomst: rij.tekst("bestand").map { bestand in
                Laagherkomst(
                    bestand: bestand, sha256: rij.tekst("sha256") ?? "", bronvermelding: rij.tekst("bronvermelding"))
            },
            ondertekening: door.flatMap { door in tijdstip.map { Ondertekening(door: door, tijdstip: $0) } },
            aantallen: Aantallen(
                toegevoegd: rij.geheel("toegevoegd") ?? 0, gewijzigd: rij.geheel("gewijzigd") ?? 0,
                verwijderd: rij.geheel("verwijderd") ?? 0, ongewijzigd: rij.geheel("ongewijzigd") ?? 0))
    }
}

extension Handeling.Soort {
    /// The word in the column `soort`.
    var naam: String {
        switch self {
        case .vulling: "vulling"
        case .invoer: "invoer"
        case .bewerking: "bewerking"
        case .ongedaan: "ongedaan"
        }
    }

    init?(naam: String, ongedaan: Int?) {
        switch (naam, ongedaan) {
        case ("vulling", _): self = .vulling
        case ("invoer", _): self = .invoer
        case ("bewerking", _): self = .bewerking
        case ("ongedaan", let nummer?): self = .ongedaan(nummer)
        default: return nil
        }
    }
}

extension Laagherkomst {
    /// The origin as JSON.
    var json: String {
        let waarde: AttributeValue = [
            "bestand": .string(bestand), "sha256": .string(sha256),
            "bronvermelding": bronvermelding.map(AttributeValue.string) ?? .null,
        ]
        return waarde.json
    }

    init?(json: String) {
        guard let waarde = try? AttributeValue(json: json), let bestand = waarde["bestand"]?.string,
            let sha256 = waarde["sha256"]?.string
        else { return nil }
        self.init(bestand: bestand, sha256: sha256, bronvermelding: waarde["bronvermelding"]?.string)
    }
}
