// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

extension Agendafout {
    /// The place in the agenda and the fault, as part of a sentence.
    var inHetNederlands: String {
        "\(lijst.rawValue)\(volgnummer.map { " \($0)" } ?? ""): \(reden.inHetNederlands)"
    }
}

extension Agendafout.Reden {
    /// The field of the entry that is wrong, where it is one.
    var veld: String? {
        switch self {
        case .ontbreekt(let veld), .geenTekst(let veld, _), .geenGeheel(let veld, _), .geenDatum(let veld, _),
            .geenKeuze(let veld, _, _), .onbekendVeld(let veld, _), .voorBrief(let veld, _):
            veld
        case .omgekeerd: "tot"
        case .dubbel, .staatAl: "vanaf"
        case .naVanaf: "datum"
        case .codeNiet: "code"
        case .geenBereik, .halfBereik: "woningenMin"
        case .nieuweTermijn(let velden, _): velden.first
        case .leeg, .herhaald, .geenEnWel, .nietOpen, .geenPost, .tegenspraak: nil
        }
    }

    /// The kind of fault, for programs.
    var code: String {
        switch self {
        case .ontbreekt, .leeg, .nieuweTermijn, .halfBereik: "ontbreekt"
        case .geenTekst, .geenGeheel: "soort"
        case .onbekendVeld: "onbekend"
        case .tegenspraak, .geenEnWel, .dubbel, .staatAl, .herhaald: "tegenspraak"
        default: "waarde"
        }
    }

    /// What is wrong for readers of the service, without a full stop.
    var inHetNederlands: String {
        switch self {
        case .ontbreekt(let veld): "\(veld) ontbreekt"
        case .geenTekst(let veld, let waarde): "\(veld) \(waarde) is geen tekst"
        case .geenGeheel(let veld, let waarde): "\(veld) \(waarde) is geen geheel getal"
        case .geenDatum(let veld, let waarde): "\(veld) '\(waarde)' is geen bestaande dag in de vorm JJJJ-MM-DD"
        case .geenKeuze(let veld, let waarde, let mogelijk):
            "\(veld) '\(waarde)' kan niet; mogelijk zijn \(mogelijk.joined(separator: ", "))"
        case .onbekendVeld(let veld, let bekend):
            "het gegeven '\(veld)' bestaat hier niet; mogelijk zijn \(bekend.joined(separator: ", "))"
        case .omgekeerd(let vanaf, let tot): "tot \(tot) ligt voor vanaf \(vanaf)"
        case .dubbel(let reeks, let vanaf):
            "van '\(reeks)' zijn er twee vanaf \(vanaf), zodat niet bekend is welke geldt"
        case .herhaald: "dit staat er al"
        case .voorBrief(let veld, let datum): "\(veld) \(datum) ligt voor de brief van \(Brief.datum)"
        case .leeg(let naam):
            "\(naam.rawValue) zegt niets; geef een tekst of, bij de planologische status, een code"
        case .codeNiet(let naam): "een code hoort alleen bij de planologische status, niet bij \(naam.rawValue)"
        case .naVanaf(let datum, let vanaf):
            "datum \(datum) ligt na vanaf \(vanaf), en wat nog niet is bereikt kan niet bekend zijn"
        case .geenBereik(let min, let max):
            "\(min) tot \(max) is geen aantal woningen; het moet meer dan 0 zijn en niet aflopen"
        case .halfBereik:
            "woningenMin en woningenMax horen bij elkaar; laat ze allebei weg als het aantal niet bekend is"
        case .staatAl(let soort, let vanaf): "\(soort.rawValue) staat er al vanaf \(vanaf)"
        case .geenEnWel: "Geen kan niet tegelijk met een ander knelpunt gelden"
        case .nietOpen(let soort, let open):
            "\(soort.rawValue) is geen open knelpunt; "
                + (open.isEmpty ? "er is er geen" : "open zijn \(open.map(\.rawValue).joined(separator: ", "))")
        case .nieuweTermijn(let velden, let bekend):
            "voor een nieuwe termijn is ook nodig: \(velden.joined(separator: ", "))"
                + (bekend.isEmpty ? "" : "; bestaande termijnen zijn \(bekend.joined(separator: ", "))")
        case .geenPost(let volgnummer, let aantal): "er is geen \(volgnummer)e; er zijn er \(aantal)"
        case .tegenspraak(let veld, let laatste, let nu):
            "de laatste stap is '\(laatste)', maar \(veld) is \(nu.map { "'\($0)'" } ?? "leeg"); voeg een stap toe of "
                + "verander \(veld)"
        }
    }
}
