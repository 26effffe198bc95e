// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections
import Woningbouw

/// The attributes of an object under construction, in the order in which they are written.
struct Veldschrijver {
    private(set) var velden: OrderedDictionary<String, AttributeValue>

    /// - Parameter aantal: How many attributes there will be, about.
    init(aantal: Int = 48) {
        velden = OrderedDictionary(minimumCapacity: aantal)
    }

    mutating func zet(_ naam: String, _ waarde: AttributeValue) { velden[naam] = waarde }
    mutating func zet(_ naam: String, _ tekst: String?) { velden[naam] = tekst.map(AttributeValue.string) ?? .null }
    mutating func zet(_ naam: String, _ getal: Int?) { velden[naam] = getal.map { .integer(Int64($0)) } ?? .null }
    mutating func zet(_ naam: String, _ datum: Datum?) { zet(naam, datum?.description) }
    mutating func zet(_ naam: String, _ teksten: [String]) { velden[naam] = .array(teksten.map(AttributeValue.string)) }

    mutating func zet(_ naam: String, _ getal: Double?) {
        // A whole number of metres is written as one.
        velden[naam] = getal.map { Int64(exactly: $0).map(AttributeValue.integer) ?? .number($0) } ?? .null
    }

    mutating func zet(_ opgaven: [Woningopgave]) {
        let getoond = opgaven.getoond
        zet("woningenMin", getoond?.min)
        zet("woningenMax", getoond?.max)
        zet("woningenBron", getoond?.bron)
        zet("woningen", .array(opgaven.map { .object(Self.velden($0)) }))
    }

    mutating func zet(_ begrenzing: Begrenzing) {
        zet("begrenzingHerkomst", begrenzing.herkomst.rawValue)
        zet("begrenzingNauwkeurigheid", begrenzing.nauwkeurigheid)
        zet("begrenzingPeildatum", begrenzing.peildatum)
        zet("begrenzingBron", begrenzing.bron)
        zet("begrenzingToelichting", begrenzing.toelichting)
    }

    mutating func zet(_ bronnen: [Bronvermelding]) {
        zet("bronnen", .array(bronnen.map { .object(Self.velden($0)) }))
    }

    /// The attributes without a place of their own, under the names that they had; none replaces one of ours.
    mutating func zet(overige: String?) {
        guard let overige, let waarden = (try? AttributeValue(json: overige))?.object else { return }
        for (naam, waarde) in waarden where velden[naam] == nil { velden[naam] = waarde }
    }

    private static func velden(_ opgave: Woningopgave) -> OrderedDictionary<String, AttributeValue> {
        var schrijver = Veldschrijver(aantal: 7)
        schrijver.zet("min", opgave.min)
        schrijver.zet("max", opgave.max)
        schrijver.zet("tekst", opgave.tekst)
        schrijver.zet("soort", opgave.soort)
        schrijver.zet("bron", opgave.bron)
        schrijver.zet("zekerheid", opgave.zekerheid.rawValue)
        schrijver.zet("toelichting", opgave.toelichting)
        return schrijver.velden
    }

    private static func velden(_ bron: Bronvermelding) -> OrderedDictionary<String, AttributeValue> {
        var schrijver = Veldschrijver(aantal: 4)
        schrijver.zet("veld", bron.veld)
        schrijver.zet("bron", bron.bron)
        schrijver.zet("zekerheid", bron.zekerheid.rawValue)
        schrijver.zet("toelichting", bron.toelichting)
        return schrijver.velden
    }
}
