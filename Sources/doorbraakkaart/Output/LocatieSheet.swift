// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import Kaart
import OrderedCollections
import Woningbouw

/// One locatie with its agenda as it was known on a day.
struct LocatieSheet {
    private let locatie: Locatie
    private let versie: String
    private let peildatum: Datum

    init(locatie: Locatie, peildatum: Datum) {
        self.locatie = locatie.op(peildatum)
        versie = locatie.versie
        self.peildatum = peildatum
    }

    /// The facts as an object, with the version on which an edit can be based.
    var json: String {
        var velden = locatie.feature.properties
        velden["peildatum"] = .string(peildatum.description)
        velden["versie"] = .string(versie)
        return AttributeValue.object(velden).json + "\n"
    }

    var table: String {
        let delen = [kop, termijnen, doorbraken, knelpunten, factoren, partijen, stappen].compactMap(\.self)
        return delen.joined(separator: "\n")
    }

    private var kop: String {
        let onbekend = "niet bekend"
        var woningen = onbekend
        if let opgave = locatie.woningen { woningen = "\(Getal.bereik(opgave.min, opgave.max)) (\(opgave.bron))" }
        return """
            \(locatie.nummer). \(locatie.naam) (\(locatie.id)), stand \(peildatum.inWoorden)
              gemeenten   \(locatie.gemeenten.joined(separator: ", "))
              provincies  \(locatie.provincies.joined(separator: ", "))
              woningen    \(woningen)
              status      \(locatie.status?.rawValue ?? onbekend)
              fase        \(locatie.fase ?? onbekend)
              versie      \(versie)

            """
    }

    /// A list under its title; nil when it is empty.
    private func lijst(_ titel: String, _ kolommen: [String], _ rijen: [[String]]) -> String? {
        guard !rijen.isEmpty else { return nil }
        var table = TextTable(kolommen.map { ($0, .left) })
        for rij in rijen { table.append(rij) }
        return "\(titel)\n\(table.text)"
    }

    private var termijnen: String? {
        let standen = Termijnstand.alle(locatie, op: peildatum)
        return lijst(
            "Termijnen", ["id", "wat", "wie", "gepland", "stand", "bron"],
            standen.map { stand in
                let termijn = stand.termijn
                return [
                    termijn.id, termijn.wat, termijn.wie, termijn.gepland.description, stand.inWoorden,
                    termijn.vermelding.bron,
                ]
            })
    }

    private var doorbraken: String? {
        lijst(
            "Doorbraken", ["datum", "soort", "resultaat", "woningen", "bron"],
            locatie.agenda.doorbraken.map { doorbraak in
                var woningen = Getal.onbekend
                if let min = doorbraak.woningenMin, let max = doorbraak.woningenMax {
                    woningen = Getal.bereik(min, max)
                }
                return [
                    doorbraak.datumInWoorden, doorbraak.soort.rawValue, doorbraak.resultaat, woningen,
                    doorbraak.vermelding.bron,
                ]
            })
    }

    private var knelpunten: String? {
        lijst(
            "Knelpunten", ["knelpunt", "vanaf", "bron"],
            locatie.agenda.knelpunten.map { [$0.soort.rawValue] + Self.grond($0.vermelding) })
    }

    private var factoren: String? {
        lijst(
            "Factoren", ["factor", "stand", "vanaf", "bron"],
            locatie.agenda.factoren.map { [$0.naam.rawValue, $0.inWoorden] + Self.grond($0.vermelding) })
    }

    private var partijen: String? {
        lijst(
            "Partijen", ["partij", "rol", "vanaf", "bron"],
            locatie.agenda.partijen.map { [$0.naam, $0.rol] + Self.grond($0.vermelding) })
    }

    private var stappen: String? {
        lijst(
            "Status en fase", ["stap", "vanaf", "bron"],
            locatie.agenda.statusverloop.map { [$0.status.rawValue] + Self.grond($0.vermelding) }
                + locatie.agenda.fasen.map { [$0.fase.rawValue] + Self.grond($0.vermelding) })
    }

    private static func grond(_ vermelding: Vermelding) -> [String] {
        [vermelding.vanaf.description, vermelding.bron]
    }
}
