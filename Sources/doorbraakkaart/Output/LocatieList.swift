// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// Locaties with their ligging, in the forms in which they are listed.
struct LocatieList {
    let rows: [(locatie: Locatie, ligging: Ligging)]

    init(rows: [(Locatie, Ligging)]) {
        self.rows = rows.map { (locatie: $0.0, ligging: $0.1) }
    }

    func table(peildatum: Datum) -> String {
        var table = TextTable([
            ("nr", .right), ("locatie", .left), ("gemeenten", .left), ("provincies", .left), ("woningen", .right),
            ("status", .left), ("ligging", .left),
        ])
        for (locatie, ligging) in rows {
            table.append([
                String(locatie.nummer), locatie.naam, locatie.gemeenten.joined(separator: ", "),
                locatie.provincies.joined(separator: ", "), Self.woningen(locatie),
                locatie.status?.rawValue ?? "niet bekend", Self.ligging(ligging),
            ])
        }
        return table.text + "\n" + summary(peildatum)
    }

    /// Lower and upper bound, and how many are not known: never a sum that counts the unknown as nothing.
    private func summary(_ peildatum: Datum) -> String {
        let bekend = rows.compactMap(\.locatie.woningen)
        let min = Decimal.dutch(Double(bekend.reduce(0) { $0 + $1.min }))
        let max = Decimal.dutch(Double(bekend.reduce(0) { $0 + $1.max }))
        let locaties = rows.count == 1 ? "1 locatie" : "\(rows.count) locaties"
        guard !rows.isEmpty else { return "0 locaties\n" }
        let som = bekend.isEmpty ? "" : "\(min == max ? min : "\(min)–\(max)") woningen, "
        return "\(locaties): \(som)van \(rows.count - bekend.count) niet bekend. "
            + "Ligging ten opzichte van de gebieden op \(peildatum.inWoorden); ± is indicatief.\n"
            + (bekend.contains { $0.zekerheid != .brief }
                ? "* niet uit de brief, maar uit een andere openbare bron\n" : "")
    }

    var csv: String {
        var csv = CSVText([
            "nummer", "id", "naam", "gemeenten", "provincies", "woningen_min", "woningen_max", "woningen_bron",
            "status", "ligging", "aandeel", "indicatief", "begrenzing", "rd_x", "rd_y",
        ])
        for (locatie, ligging) in rows {
            let punt = locatie.ankerpunt
            csv.append([
                String(locatie.nummer), locatie.id, locatie.naam, locatie.gemeenten.joined(separator: "; "),
                locatie.provincies.joined(separator: "; "), locatie.woningen.map { String($0.min) } ?? "",
                locatie.woningen.map { String($0.max) } ?? "", locatie.woningen?.bron ?? "",
                locatie.status?.rawValue ?? "", ligging.relatie.rawValue,
                ligging.aandeel.map { Decimal.text($0, decimals: 4) } ?? "", String(ligging.indicatief),
                locatie.begrenzing.herkomst.rawValue, punt.map { Millimetres.text($0.x) } ?? "",
                punt.map { Millimetres.text($0.y) } ?? "",
            ])
        }
        return csv.text
    }

    /// An array of objects, one on a line.
    var json: String {
        let objects = features.map { AttributeValue.object($0.properties).json }
        return "[\n" + objects.joined(separator: ",\n") + (objects.isEmpty ? "]\n" : "\n]\n")
    }

    /// The features of the locaties, with their ligging and the point where the kaart shows them.
    var features: [Feature] {
        rows.map { locatie, ligging in
            var feature = locatie.feature
            feature.properties["ligging"] = .string(ligging.relatie.rawValue)
            feature.properties["liggingAandeel"] =
                ligging.aandeel.map { .number(($0 * 10_000).rounded() / 10_000) } ?? .null
            feature.properties["liggingIndicatief"] = .bool(ligging.indicatief)
            feature.properties["liggingGebieden"] = .array(ligging.gebieden.map(AttributeValue.string))
            feature.properties["rdX"] = locatie.ankerpunt.map { .number(Millimetres.rounded($0.x)) } ?? .null
            feature.properties["rdY"] = locatie.ankerpunt.map { .number(Millimetres.rounded($0.y)) } ?? .null
            return feature
        }
    }

    private static func woningen(_ locatie: Locatie) -> String {
        guard let woningen = locatie.woningen else { return "n.b." }
        let min = Decimal.dutch(Double(woningen.min))
        let aantal = woningen.min == woningen.max ? min : "\(min)–\(Decimal.dutch(Double(woningen.max)))"
        return aantal + (woningen.zekerheid == .brief ? "" : "*")
    }

    private static func ligging(_ ligging: Ligging) -> String {
        let aandeel = ligging.relatie == .deels ? ligging.aandeel.map { " \(Decimal.dutch($0 * 100)) %" } ?? "" : ""
        let teken = ligging.indicatief && ligging.relatie != .onbekend ? "± " : ""
        return teken + ligging.relatie.rawValue + aandeel
    }
}
