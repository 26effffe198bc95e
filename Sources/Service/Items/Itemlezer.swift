// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import Woningbouw

/// Reads the parameters of a request for features, and gathers all that is wrong with them.
struct Itemlezer {
    private let aanvraag: Aanvraag
    private let collectie: Collectie
    private let bronnen: Dienstbronnen
    private var fouten: Invoerfouten

    init(_ aanvraag: Aanvraag, _ collectie: Collectie, _ bronnen: Dienstbronnen) {
        self.aanvraag = aanvraag
        self.collectie = collectie
        self.bronnen = bronnen
        fouten = aanvraag.fouten
    }

    /// The question for a list.
    /// - Throws: The problem that names all faults.
    mutating func lijst() async throws -> Itemvraag {
        let limit = leesLimit()
        let stelsel = leesStelsel("crs")
        let vensterstelsel = leesStelsel("bbox-crs")
        var bron = Bronvraag(aantal: limit)
        bron.kenmerken = kenmerken()
        bron.peildatum = aanvraag.datum("peildatum", &fouten)
        bron.periode = periode()
        bron.overslaan = offset()
        bron.ligging = woord("ligging", Relatie.self)
        if let venster = venster(vensterstelsel ?? .crs84) { bron.filters.append(venster) }
        let filterstelsel = leesStelsel("filter-crs")
        bron.voorwaarde = Filterlezer(collectie: collectie, gridDirectory: bronnen.gridDirectory)
            .filter(aanvraag.query, filterstelsel ?? .crs84, &fouten)
        try await leesNamen(&bron)
        let profiel = leesProfiel()
        let soort = woord("resultType", Resultaatsoort.self)
        let kenteken = maakKenteken()
        bron.na = cursor(kenteken)
        try fouten.controleer()
        return Itemvraag(
            bron: bron, limit: limit, stelsel: stelsel ?? .crs84, profiel: profiel, teltAlleen: soort == .hits,
            kenteken: kenteken)
    }

    /// The question for one feature.
    /// - Throws: The problem that names all faults.
    mutating func enkel() throws -> (stelsel: Stelsel, profiel: JSONProfiel, peildatum: Datum?) {
        let stelsel = leesStelsel("crs")
        let profiel = leesProfiel()
        let peildatum = aanvraag.datum("peildatum", &fouten)
        try fouten.controleer()
        return (stelsel ?? .crs84, profiel, peildatum)
    }

    // MARK: Where in the list

    private mutating func leesLimit() -> Int {
        guard let tekst = aanvraag.query["limit"] else { return Itemparameters.standaard }
        guard let getal = Int(tekst), getal >= 1, tekst.utf8.allSatisfy(\.isCijfer) else {
            // Digits beyond what fits are still more than the maximum.
            if !tekst.isEmpty, tekst.utf8.allSatisfy(\.isCijfer), tekst.contains(where: { $0 != "0" }) {
                return Itemparameters.maximum
            }
            fouten.meld("limit", "waarde", "De parameter limit moet een geheel getal van 1 of meer zijn.")
            return Itemparameters.standaard
        }
        return min(getal, Itemparameters.maximum)
    }

    private mutating func offset() -> Int {
        guard let tekst = aanvraag.query["offset"] else { return 0 }
        guard !tekst.isEmpty, tekst.utf8.allSatisfy(\.isCijfer) else {
            fouten.meld("offset", "waarde", "De parameter offset moet een geheel getal van 0 of meer zijn.")
            return 0
        }
        // More than fits is beyond the end of any list.
        return min(Int(tekst) ?? .max, 1 << 40)
    }

    private mutating func cursor(_ lijst: String) -> Bladsleutel? {
        guard let tekst = aanvraag.query["cursor"] else { return nil }
        if aanvraag.query["offset"] != nil {
            fouten.meld("offset", "combinatie", "De parameters cursor en offset gaan niet samen.")
        }
        if let cursor = Cursor(tekst, lijst: lijst) { return cursor.sleutel }
        fouten.meld(
            "cursor", "waarde",
            "De cursor hoort niet bij deze lijst. Begin opnieuw zonder cursor en volg de koppelingen next.")
        return nil
    }

    /// All parameters that make a difference to which features are in the list.
    private func maakKenteken() -> String {
        let weergave: Set = ["f", "crs", "profile", "limit", "offset", "cursor", "resultType"]
        let paren = aanvraag.query.gesorteerd.filter { !weergave.contains($0.naam) }
        return collectie.id + paren.map { "\u{0}\($0.naam)=\($0.waarde)" }.joined()
    }

    // MARK: Where on the map

    private mutating func leesStelsel(_ naam: String) -> Stelsel? {
        guard let uri = aanvraag.query[naam] else { return .crs84 }
        if let stelsel = Stelsel(uri: uri) { return stelsel }
        fouten.meld(naam, "waarde", Stelsel.onbekend(uri))
        return nil
    }

    private mutating func venster(_ stelsel: Stelsel) -> Vensterfilter? {
        guard let tekst = aanvraag.query["bbox"] else { return nil }
        do throws(Vensterfout) {
            return Vensterfilter(try Venster(tekst, stelsel), gridDirectory: bronnen.gridDirectory)
        } catch {
            fouten.meld("bbox", "waarde", error.detail)
            return nil
        }
    }

    // MARK: When

    private mutating func periode() -> Periode? {
        guard let tekst = aanvraag.query["datetime"] else { return nil }
        if let periode = Tijdlezer.periode(tekst) { return periode }
        fouten.meld(
            "datetime", "waarde",
            "De parameter datetime moet een dag, een tijdstip of een periode zijn (RFC 3339), zoals 2025-06-12, "
                + "2025-06-12T12:00:00Z of 2022-01-01/.., en het einde mag niet voor het begin liggen.")
        return nil
    }

    // MARK: Facts

    private mutating func kenmerken() -> [Kenmerkvraag] {
        collectie.kenmerken.compactMap { kenmerk in
            guard let tekst = aanvraag.query[kenmerk.naam] else { return nil }
            if let waarde = kenmerk.waarde(tekst) { return Kenmerkvraag(kenmerk, waarde) }
            fouten.meld(kenmerk.naam, "waarde", "'\(tekst)' is geen \(kenmerk.soort.naam).")
            return nil
        }
    }

    private mutating func woord<Woord: CaseIterable & RawRepresentable<String>>(
        _ naam: String, _: Woord.Type
    ) -> Woord? {
        guard let tekst = aanvraag.query[naam] else { return nil }
        if let woord = Woord(rawValue: tekst) { return woord }
        let keus = Woord.allCases.map(\.rawValue).joined(separator: ", ")
        fouten.meld(naam, "waarde", "'\(tekst)' kan hier niet; mogelijk zijn \(keus).")
        return nil
    }

    private mutating func leesProfiel() -> JSONProfiel { woord("profile", JSONProfiel.self) ?? .rfc7946 }

    /// The names of provincies and gemeenten as people type them; one that is none is refused with the likely one.
    private mutating func leesNamen(_ bron: inout Bronvraag) async throws {
        for (parameter, kenmerknaam) in [("provincie", "provincies"), ("gemeente", "gemeenten")] {
            guard let naam = aanvraag.query[parameter] else { continue }
            guard let kenmerk = collectie.kenmerken.first(where: { $0.naam == kenmerknaam || $0.naam == parameter })
            else { continue }
            do {
                let officieel = try await bronnen.namen(parameter).officieel(naam)
                bron.kenmerken.removeAll { $0.kenmerk.naam == parameter }
                bron.kenmerken.append(Kenmerkvraag(kenmerk, .tekst(officieel)))
            } catch let fout as OnbekendeNaam {
                fouten.meld(parameter, "waarde", fout.inHetNederlands)
            }
        }
    }
}

extension UInt8 {
    fileprivate var isCijfer: Bool { (0x30...0x39).contains(self) }
}
