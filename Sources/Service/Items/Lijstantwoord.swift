// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import OrderedCollections
import Woningbouw

/// The answer to a request for a list of features: a first part that is there, and the rest as it is read.
struct Lijstantwoord: Sendable {
    /// How many features are read at a time; a longer page is never in memory as a whole.
    static let deel = 500

    let aanvraag: Aanvraag
    let collectie: Collectie
    let vraag: Itemvraag
    let eerste: Bronblad
    let gevonden: Int
    let gridDirectory: String

    /// The page as GeoJSON or JSON-FG.
    func antwoord() async throws -> Antwoord {
        var bytes = begin(try schrijver())
        bytes += try await stuk(eerste.features, isEerste: true)
        let rest = vraag.limit - eerste.features.count
        var antwoord: Antwoord
        if rest == 0 || !eerste.heeftVervolg || vraag.teltAlleen {
            bytes += slot(aantal: eerste.features.count, vervolg: eerste.heeftVervolg ? eerste.features.last : nil)
            antwoord = Antwoord(.bytes(bytes), Formaat.geojson.mediatype)
        } else {
            let kop = bytes
            antwoord = Antwoord(.stroom { deel in try await stroom(na: kop, rest, deel) }, Formaat.geojson.mediatype)
        }
        antwoord.koppen.zet("Content-Crs", vraag.stelsel.kop)
        return antwoord
    }

    private func schrijver() throws -> Featureschrijver {
        try Featureschrijver(collectie, vraag.stelsel, vraag.profiel, gridDirectory: gridDirectory)
    }

    // MARK: The parts

    private func begin(_ schrijver: Featureschrijver) -> [UInt8] {
        var bytes = Array("{\"type\":\"FeatureCollection\"".utf8)
        var leden = schrijver.kop
        leden["timeStamp"] = .string(aanvraag.moment.formatted(.iso8601))
        leden["numberMatched"] = .integer(Int64(gevonden))
        Featureschrijver.append(leden, to: &bytes)
        bytes += ",\"features\":[\n".utf8
        return bytes
    }

    /// What comes after the features: only then it is known whether more follow.
    private func slot(aantal: Int, vervolg: Collectiefeature?) -> [UInt8] {
        var bytes = Array("\n]".utf8)
        var koppelingen = aanvraag.weergaven(Formaat.geojson, .html)
        if let vervolg {
            let cursor = Cursor(vervolg.sleutel).tekst(lijst: vraag.kenteken)
            koppelingen.append(
                Koppeling(
                    href: aanvraag.url(met: ["cursor": cursor, "offset": nil]), rel: "next",
                    type: Formaat.geojson.mediatype, titel: "Volgende"))
        }
        if let vorige { koppelingen.append(vorige) }
        koppelingen.append(
            Koppeling(
                href: aanvraag.adres.url(collectie.pad), rel: "collection", type: Formaat.json.mediatype,
                titel: collectie.titel))
        Featureschrijver.append(
            ["numberReturned": .integer(Int64(aantal)), "links": koppelingen.json], to: &bytes)
        bytes += "}\n".utf8
        return bytes
    }

    /// The link to what comes before; only who counts from the start knows where that begins.
    private var vorige: Koppeling? {
        let overslaan = vraag.bron.overslaan
        guard overslaan > 0, !vraag.teltAlleen else { return nil }
        let stap = min(vraag.limit, overslaan)
        return Koppeling(
            href: aanvraag.url(met: ["offset": String(overslaan - stap), "limit": String(stap)]), rel: "prev",
            type: Formaat.geojson.mediatype, titel: "Vorige")
    }

    /// Sends what was made already, and then part after part.
    private func stroom(na kop: [UInt8], _ rest: Int, _ deel: ([UInt8]) async throws -> Void) async throws {
        try await deel(kop)
        var vraag = vraag.bron
        vraag.telt = false
        vraag.overslaan = 0
        var blad = eerste
        var rest = rest
        while rest > 0, blad.heeftVervolg, let laatste = blad.features.last {
            vraag.na = laatste.sleutel
            vraag.aantal = min(rest, Self.deel)
            let volgende = try await collectie.bron.blad(vraag)
            if volgende.features.isEmpty {
                blad.heeftVervolg = false
                break
            }
            blad = volgende
            rest -= blad.features.count
            try await deel(try await stuk(blad.features, isEerste: false))
        }
        try await deel(slot(aantal: self.vraag.limit - rest, vervolg: blad.heeftVervolg ? blad.features.last : nil))
    }

    /// Features as text, each after a comma unless it is the first of all.
    private func stuk(_ features: [Collectiefeature], isEerste: Bool) async throws -> [UInt8] {
        try await Verdeling.map(features) { deel in
            // A writer of its own, as it may not be taken from one thread to another.
            var schrijver = try schrijver()
            var bytes: [UInt8] = []
            for (plek, feature) in zip(deel.indices, deel) {
                if !(isEerste && plek == 0) { bytes += ",\n".utf8 }
                try schrijver.append(feature.feature, to: &bytes)
            }
            return bytes
        }.reduce(into: []) { $0 += $1 }
    }
}
