// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections
import Woningbouw

/// Reads the attributes of one feature by name and collects what is wrong with them.
///
/// Names are compared without regard to case and underscores: a table calls `begrenzing_bron` what GeoJSON calls
/// `begrenzingBron`.
struct Veldlezer {
    /// In a list: of the few attributes of a feature one is found sooner by comparing than by a dictionary.
    private var velden: [(naam: Veldnaam, waarde: AttributeValue, isGelezen: Bool)]
    private(set) var fouten: [Veldfout] = []

    init(_ properties: OrderedDictionary<String, AttributeValue>) {
        velden = properties.map { (Veldnaam($0.key), $0.value, false) }
    }

    /// The attributes that nobody asked for and that have a value, by their names in alphabetical order.
    var ongelezen: OrderedDictionary<String, AttributeValue> {
        var rest: OrderedDictionary<String, AttributeValue> = [:]
        guard velden.contains(where: { !$0.isGelezen && !$0.waarde.isNull }) else { return rest }
        var namen: Set<Veldnaam> = []
        for (naam, waarde, isGelezen) in velden where namen.insert(naam).inserted && !isGelezen && !waarde.isNull {
            rest[naam.tekst] = waarde
        }
        rest.sort { $0.key < $1.key }
        return rest
    }

    /// Where an attribute stands; of two by one name the first counts.
    private func plaats(van naam: Veldnaam) -> Int? { velden.firstIndex { $0.naam == naam } }

    /// Passes over attributes that follow from others.
    mutating func negeer(_ namen: String...) {
        for naam in namen { if let plaats = plaats(van: Veldnaam(naam)) { velden[plaats].isGelezen = true } }
    }

    /// The value under the first of the names that has one; null is no value.
    ///
    /// Names are two at most and no list, which would be made for every field of every feature.
    mutating func waarde(_ naam: String, _ anders: String? = nil) -> AttributeValue? {
        let waarde = neem(naam)
        guard let anders else { return waarde }
        let andere = neem(anders)
        return waarde ?? andere
    }

    private mutating func neem(_ naam: String) -> AttributeValue? {
        guard let plaats = plaats(van: Veldnaam(naam)) else { return nil }
        velden[plaats].isGelezen = true
        let waarde = velden[plaats].waarde
        guard !waarde.isNull else { return nil }
        if waarde.hasZeroCharacter { meld(naam, .nulteken) }
        return waarde
    }

    /// The items of a list, also of one that a table holds as JSON; nil when the value is no list.
    static func lijst(_ waarde: AttributeValue) -> [AttributeValue]? {
        if case .string(let tekst) = waarde, tekst.hasPrefix("[") { return (try? AttributeValue(json: tekst))?.array }
        return waarde.array
    }

    /// A text without blanks around it; numbers count as text, as some programs write codes; an empty text is none.
    mutating func tekst(_ naam: String, _ anders: String? = nil) -> String? {
        guard let waarde = waarde(naam, anders) else { return nil }
        switch waarde {
        case .string(let tekst):
            let kaal = tekst.trimmingBlanks()
            return kaal.isEmpty ? nil : kaal
        case .integer(let getal): return String(getal)
        default:
            meld(naam, .geenTekst)
            return nil
        }
    }

    /// A list of texts; a single text may hold several, parted by `;` or ` / `.
    mutating func teksten(_ naam: String, _ anders: String? = nil) -> [String] {
        guard let waarde = waarde(naam, anders) else { return [] }
        if let lijst = Self.lijst(waarde), lijst.allSatisfy({ $0.string != nil }) { return lijst.compactMap(\.string) }
        switch waarde {
        case .string(let tekst):
            return tekst.replacing(" / ", with: ";").split(separator: ";").map { $0.trimmingBlanks() }
                .filter { !$0.isEmpty }
        default:
            meld(naam, .geenTekstlijst)
            return []
        }
    }

    /// A whole number.
    mutating func geheel(_ naam: String, _ anders: String? = nil) -> Int? {
        guard let waarde = waarde(naam, anders) else { return nil }
        guard let getal = waarde.integer.map(Int.init) else {
            meld(naam, .geenGeheel)
            return nil
        }
        return getal
    }

    /// A number.
    mutating func getal(_ naam: String) -> Double? {
        guard let waarde = waarde(naam) else { return nil }
        if waarde.number == nil { meld(naam, .geenGetal) }
        return waarde.number
    }

    /// A date as `JJJJ-MM-DD`.
    mutating func datum(_ naam: String) -> Datum? {
        guard let tekst = tekst(naam) else { return nil }
        // GDAL and GIS programs write dates as times at midnight.
        guard let datum = Datum(String(tekst.prefix { $0 != "T" && $0 != " " })) else {
            meld(naam, .geenDatum(tekst))
            return nil
        }
        return datum
    }

    /// One of the values of an enumeration.
    mutating func keuze<Keuze: RawRepresentable & CaseIterable>(_ naam: String, _ type: Keuze.Type) -> Keuze?
    where Keuze.RawValue == String {
        guard let tekst = tekst(naam) else { return nil }
        guard let keuze = Keuze(rawValue: tekst) else {
            meld(naam, .geenKeuze(tekst, mogelijk: Keuze.allCases.map(\.rawValue)))
            return nil
        }
        return keuze
    }

    mutating func meld(_ veld: String, _ reden: Veldfout.Reden) { meld(Veldfout(veld, reden)) }

    mutating func meld(_ fout: Veldfout) { fouten.append(fout) }
}

extension StringProtocol {
    /// The text without blanks and line ends around it.
    func trimmingBlanks() -> String {
        // Nearly every text, and what a letter is beyond ASCII takes long to find out.
        let letters: ClosedRange<Unicode.Scalar> = "!"..."~"
        if let begin = unicodeScalars.first, let eind = unicodeScalars.last, letters ~= begin, letters ~= eind {
            return String(self)
        }
        guard let eerste = first, let laatste = last, eerste.isWhitespace || laatste.isWhitespace else {
            return String(self)
        }
        return String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
