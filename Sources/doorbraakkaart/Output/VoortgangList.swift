// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// The progress in words and tables for the terminal.
struct VoortgangList {
    private let voortgang: Voortgang

    init(_ voortgang: Voortgang) {
        self.voortgang = voortgang
    }

    var table: String {
        let delen = [
            kop, woningen, doorbraken, termijnen, voorfasen, uitsplitsing("Per provincie", voortgang.perProvincie),
            uitsplitsing("Ligging ten opzichte van de woningbouwgebieden", voortgang.perLigging), knelpunten,
            veranderingen,
        ]
        return delen.compactMap(\.self).joined(separator: "\n")
    }

    private var kop: String {
        let waar = voortgang.provincie.map { "provincie \($0)" } ?? "Nederland"
        return "Voortgang doorbraaklocaties woningbouw, \(waar), stand \(voortgang.peildatum.inWoorden)\n"
            + (voortgang.provincie == nil ? "" : "De doelen van de brief gelden voor het hele land.\n")
    }

    // MARK: The targets

    private var woningen: String {
        let stand = voortgang.woningen
        var table = TextTable([
            ("woningen", .left), ("locaties", .right), ("aantal", .right), ("aantal n.b.", .right),
        ])
        for (naam, som) in [
            ("in de aanpak", stand.inAanpak), ("nader te onderzoeken", stand.onderzoek),
            ("status niet bekend", stand.statusOnbekend),
        ] {
            table.append([naam, String(som.locaties), Self.aantal(som), String(som.onbekend)])
        }
        let oordeel =
            switch stand.isGehaald {
            case true: "gehaald"
            case false: "niet gehaald"
            default: "niet te zeggen"
            }
        return table.text + "Doel \(Getal.tekst(Doel.woningen)) in versnelde planontwikkeling: \(oordeel). "
            + Doel.regelWoningen + "\n"
    }

    private var doorbraken: String {
        let stand = voortgang.doorbraken
        let jaren = stand.jaren.map { jaar in
            "\(jaar.jaar): \(jaar.locaties)" + (jaar.jaar == Doel.jaar ? " (doel \(Doel.doorbraken))" : "")
        }
        let begin =
            "Locaties met een doorbraak na de brief: \(jaren.joined(separator: ", ")). "
            + Doel.regelDoorbraken + "\n"
        guard !stand.regels.isEmpty else { return begin }
        var table = TextTable([
            ("datum", .left), ("locatie", .left), ("soort", .left), ("resultaat", .left), ("telt in", .right),
        ])
        for regel in stand.regels {
            table.append([
                regel.doorbraak.datumInWoorden, regel.locatie.naam, regel.doorbraak.soort.rawValue,
                regel.doorbraak.resultaat, regel.teltIn.map(String.init) ?? "–",
            ])
        }
        return begin + table.text
    }

    private var termijnen: String {
        let lijst = voortgang.termijnen
        guard !lijst.isEmpty else { return "Termijnen: er zijn geen termijnen bekend.\n" }
        var table = TextTable([
            ("gepland", .left), ("locatie", .left), ("wat", .left), ("wie", .left), ("stand", .left),
        ])
        for stand in lijst {
            let eerst = stand.eerstGepland.map { " (eerst \($0))" } ?? ""
            table.append([
                stand.termijn.gepland.description + eerst, stand.locatie.naam, stand.termijn.wat, stand.termijn.wie,
                stand.inWoorden,
            ])
        }
        return "Termijnen: \(lijst.count(where: \.isVerlopen)) verlopen, \(lijst.count(where: \.isBinnenkort)) binnen "
            + "\(Doel.termijndagen) dagen, \(lijst.count(where: \.isGehaald)) gehaald waarvan "
            + "\(lijst.count(where: \.isOpTijd)) op tijd\n" + table.text
    }

    private var voorfasen: String {
        let lijst = voortgang.voorfasen
        let begin =
            "Voorfase, gewoonlijk \(Doel.voorfase.lowerBound)–\(Doel.voorfase.upperBound) jaar: van "
            + "\(voortgang.locaties - lijst.count) locaties niet bekend\n"
        guard !lijst.isEmpty else { return begin }
        var table = TextTable([
            ("locatie", .left), ("fase", .left), ("begin", .left), ("einde", .left), ("jaren, ten minste", .right),
        ])
        for voorfase in lijst {
            table.append([
                voorfase.locatie.naam, voorfase.fase.rawValue, voorfase.begin.description,
                voorfase.einde?.description ?? "loopt", Decimal.dutch(voorfase.jaren, decimals: 1),
            ])
        }
        return begin + table.text
    }

    // MARK: The parts

    private func uitsplitsing(_ titel: String, _ delen: [Uitsplitsing]) -> String? {
        guard !delen.isEmpty else { return nil }
        var table = TextTable([
            (titel.lowercased(), .left), ("locaties", .right), ("woningen", .right), ("aantal n.b.", .right),
            ("met doorbraak", .right), ("termijnen open", .right), ("verlopen", .right),
        ])
        for deel in delen {
            table.append([
                deel.naam, String(deel.woningen.locaties), Self.aantal(deel.woningen), String(deel.woningen.onbekend),
                String(deel.metDoorbraak), String(deel.open), String(deel.verlopen),
            ])
        }
        return table.text
    }

    private var knelpunten: String {
        var regels = voortgang.knelpunten.map { stand in
            "  \(stand.soort.rawValue): \(stand.locaties.map(\.locatie.naam).joined(separator: ", "))\n"
        }
        regels.append("  niet bekend: \(voortgang.zonderKnelpunten) locaties\n")
        return "Knelpunten\n" + regels.joined()
    }

    private var veranderingen: String? {
        guard let sinds = voortgang.sinds else { return nil }
        let begin = "Veranderd sinds \(sinds.inWoorden)\n"
        let regels = voortgang.veranderingen.map { verandering in
            let wat = verandering.wat.map { " \($0)" } ?? ""
            return "  \(verandering.locatie.naam): \(verandering.soort.rawValue)\(wat): "
                + "\(verandering.van ?? "–") → \(verandering.naar ?? "–")\n"
        }
        return begin + (regels.isEmpty ? "  niets\n" : regels.joined())
    }

    private static func aantal(_ som: Woningtelling) -> String {
        som.bekend == 0 ? Getal.onbekend : Getal.bereik(som.min, som.max)
    }
}
