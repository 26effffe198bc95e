// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections
import Woningbouw

/// Answers requests for features of a collection.
struct Items: Sendable {
    let collectie: Collectie
    let bronnen: Dienstbronnen

    func lijst(_ aanvraag: Aanvraag) async throws -> Antwoord {
        var lezer = Itemlezer(aanvraag, collectie, bronnen)
        let vraag = try await lezer.lijst()
        var bron = vraag.bron
        bron.telt = false
        bron.aantal = aanvraag.formaat == .html ? vraag.limit : min(vraag.limit, Lijstantwoord.deel)
        // Where only is counted the list need not be read.
        let blad =
            vraag.teltAlleen ? Bronblad(features: [], heeftVervolg: true) : try await collectie.bron.blad(bron)
        let gevonden = try await gevonden(vraag, blad)
        if aanvraag.formaat == .html {
            return try await Itempagina(
                bronnen: bronnen, aanvraag: aanvraag, collectie: collectie, vraag: vraag, blad: blad, gevonden: gevonden
            ).antwoord()
        }
        return try await Lijstantwoord(
            aanvraag: aanvraag, collectie: collectie, vraag: vraag, eerste: blad, gevonden: gevonden,
            gridDirectory: bronnen.gridDirectory
        ).antwoord()
    }

    /// How many features there are in all: counted once for all pages of a list, and not when this page is all.
    private func gevonden(_ vraag: Itemvraag, _ blad: Bronblad) async throws -> Int {
        if vraag.bron.na == nil, vraag.bron.overslaan == 0, !blad.heeftVervolg { return blad.features.count }
        return try await bronnen.voorraad.haal(vraag.kenteken) { [collectie] in
            var telling = vraag.bron
            telling.na = nil
            telling.overslaan = 0
            telling.aantal = 0
            telling.telt = true
            return try await collectie.bron.blad(telling).gevonden ?? 0
        }
    }

    func enkel(_ aanvraag: Aanvraag) async throws -> Antwoord {
        var lezer = Itemlezer(aanvraag, collectie, bronnen)
        let vraag = try lezer.enkel()
        let id = aanvraag.paddelen["featureId"] ?? ""
        guard let gevonden = try await collectie.bron.feature(id, op: vraag.peildatum) else {
            throw Probleem.nietGevonden("In \(collectie.id) is geen feature '\(id)'.")
        }
        if aanvraag.formaat == .html {
            return try await pagina(gevonden, aanvraag, op: vraag.peildatum).antwoord(aanvraag)
        }
        return try weergave(gevonden, aanvraag, vraag.stelsel, vraag.profiel)
    }

    /// The feature as GeoJSON or JSON-FG, with its ETag.
    func weergave(
        _ gevonden: Collectiefeature, _ aanvraag: Aanvraag, _ stelsel: Stelsel, _ profiel: JSONProfiel
    ) throws -> Antwoord {
        var schrijver = try Featureschrijver(collectie, stelsel, profiel, gridDirectory: bronnen.gridDirectory)
        var koppelingen =
            aanvraag.weergaven(.geojson, .html) + [
                Koppeling(
                    href: aanvraag.adres.url(collectie.pad), rel: "collection", type: Formaat.json.mediatype,
                    titel: collectie.titel)
            ]
        if collectie.id == Laag.locaties.rawValue {
            koppelingen.append(Agendaweergave.koppeling(van: gevonden.id, in: collectie, aanvraag.adres))
        }
        var bytes: [UInt8] = []
        try schrijver.append(
            gevonden.feature, kop: schrijver.kop, slot: ["links": koppelingen.json], to: &bytes)
        var antwoord = Antwoord(.bytes(bytes), Formaat.geojson.mediatype)
        antwoord.koppen.zet("Content-Crs", stelsel.kop)
        antwoord.etiket = Etiket(toestand: gevonden.toestand, bytes: bytes, gzip: aanvraag.wilGzip)
        return antwoord
    }

    private func pagina(
        _ feature: Collectiefeature, _ aanvraag: Aanvraag, op peildatum: Datum?
    ) async throws -> HTMLPagina {
        let objecten = Objectpagina(bronnen: bronnen, aanvraag: aanvraag, peildatum: peildatum)
        if let laag = Laag(rawValue: collectie.id), let pagina = try await objecten.pagina(feature.id, in: laag) {
            return pagina
        }
        return Featurepagina(collectie: collectie, feature: feature.feature).pagina
    }
}
