// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Woningbouw

/// The groups of attributes that locaties, gebieden and boundaries have in common.
extension Veldlezer {
    /// What the outline is worth.
    mutating func begrenzing(_ vorm: Vorm, standaard: Begrenzing.Herkomst) -> Begrenzing {
        let herkomst = keuze("begrenzingHerkomst", Begrenzing.Herkomst.self)
        return Begrenzing(
            herkomst: vorm.vlak == nil ? .onbekend : herkomst ?? standaard,
            nauwkeurigheid: getal("begrenzingNauwkeurigheid"), peildatum: datum("begrenzingPeildatum"),
            bron: tekst("begrenzingBron"), toelichting: tekst("begrenzingToelichting"))
    }

    /// The sources of the fields.
    mutating func bronnen() -> [Bronvermelding] {
        guard let lijst = waarde("bronnen") else { return [] }
        return objecten(lijst, "bronnen").compactMap { lezer in
            var lezer = lezer
            defer { fouten(uit: lezer, in: "bronnen") }
            guard let veld = lezer.tekst("veld"), let bron = lezer.tekst("bron"),
                let zekerheid = lezer.keuze("zekerheid", Zekerheid.self)
            else {
                lezer.meld("bronnen", .onvolledig(["veld", "bron", "zekerheid"]))
                return nil
            }
            return Bronvermelding(veld: veld, bron: bron, zekerheid: zekerheid, toelichting: lezer.tekst("toelichting"))
        }
    }

    /// The stated numbers of dwellings: a list `woningen`, or `woningenMin` and `woningenMax` with `woningenBron`.
    mutating func opgaven() -> [Woningopgave] {
        if let waarde = waarde("woningen", "opgaven"), Self.lijst(waarde) != nil {
            // The number that is shown follows from the list.
            negeer("woningenMin", "woningenMax", "woningenTekst", "woningenBron", "woningenZekerheid")
            return opgavenlijst(waarde)
        }
        let een = geheel("woningen")
        guard let min = geheel("woningenMin") ?? een else { return [] }
        let max = geheel("woningenMax") ?? min
        let opgave = Woningopgave(
            min: min, max: max, tekst: tekst("woningenTekst") ?? (min == max ? "\(min)" : "\(min)–\(max)"),
            bron: tekst("woningenBron") ?? "opgave in het geïmporteerde bestand",
            zekerheid: keuze("woningenZekerheid", Zekerheid.self) ?? .bron)
        if opgave == nil { meldBereik(min, max) }
        return opgave.map { [$0] } ?? []
    }

    private mutating func opgavenlijst(_ lijst: AttributeValue) -> [Woningopgave] {
        objecten(lijst, "woningen").compactMap { lezer in
            var lezer = lezer
            defer { fouten(uit: lezer, in: "woningen") }
            guard let min = lezer.geheel("min"), let max = lezer.geheel("max"), let bron = lezer.tekst("bron"),
                let zekerheid = lezer.keuze("zekerheid", Zekerheid.self)
            else {
                lezer.meld("woningen", .onvolledig(["min", "max", "bron", "zekerheid"]))
                return nil
            }
            let opgave = Woningopgave(
                min: min, max: max, tekst: lezer.tekst("tekst") ?? "\(min)",
                soort: lezer.tekst("soort") ?? Woningopgave.totaal,
                bron: bron, zekerheid: zekerheid, toelichting: lezer.tekst("toelichting"))
            if opgave == nil { lezer.meldBereik(min, max) }
            return opgave
        }
    }

    private mutating func meldBereik(_ min: Int, _ max: Int) { meld("woningenMin", .geenBereik(min: min, max: max)) }

    /// The objects of a list, each with a reader of its own.
    private mutating func objecten(_ waarde: AttributeValue, _ naam: String) -> [Veldlezer] {
        let lijst = Self.lijst(waarde)
        let objecten = lijst?.compactMap(\.object) ?? []
        if lijst == nil || objecten.count != lijst?.count { meld(naam, .geenObjectlijst) }
        return objecten.map(Veldlezer.init)
    }

    private mutating func fouten(uit lezer: Veldlezer, in naam: String) {
        for var fout in lezer.fouten {
            fout.lijst = naam
            meld(fout)
        }
    }
}
