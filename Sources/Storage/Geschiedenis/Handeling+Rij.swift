// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import GeoFormats
internal import Woningbouw

extension Handeling {
    /// The entry in a row of the history.
    /// - Throws: ``StorageError`` `damagedRow`.
    init(_ rij: Row) throws {
        guard let nummer = rij["fid"] as Int?, let laag = Laag(rawValue: rij["laag"] ?? ""),
            let wijze = Schrijfwijze(rawValue: rij["wijze"] ?? ""),
            let soort = Soort(naam: rij["soort"] ?? "", ongedaan: rij["maakt_ongedaan"])
        else {
            throw StorageError(.damagedRow, "in the store, a row of geschiedenis holds what does not belong there")
        }
        let tijdstip = (rij["tijdstip"] as String?).flatMap { try? Date($0, strategy: Geschiedenis.tijdstip) }
        let door: String? = rij["door"]
        self.init(
            nummer: nummer, soort: soort, laag: laag, wijze: wijze,
            herkomst: (rij["bestand"] as String?).map { bestand in
                Laagherkomst(bestand: bestand, sha256: rij["sha256"] ?? "", bronvermelding: rij["bronvermelding"])
            },
            ondertekening: door.flatMap { door in tijdstip.map { Ondertekening(door: door, tijdstip: $0) } },
            aantallen: Aantallen(
                toegevoegd: rij["toegevoegd"] ?? 0, gewijzigd: rij["gewijzigd"] ?? 0,
                verwijderd: rij["verwijderd"] ?? 0, ongewijzigd: rij["ongewijzigd"] ?? 0))
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
