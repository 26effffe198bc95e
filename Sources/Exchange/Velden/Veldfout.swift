// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// What is wrong with one attribute of a feature or with the kind of its geometry, with what is needed to tell of it in
/// any language.
public struct Veldfout: Error, Hashable, Sendable {
    /// The kind of fault.
    public enum Reden: Hashable, Sendable {
        /// There is no value, and there must be one.
        case ontbreekt
        /// The value is not a text.
        case geenTekst
        /// The value is not a list of texts.
        case geenTekstlijst
        /// The value is not a whole number.
        case geenGeheel
        /// The value is not a number.
        case geenGetal
        /// The text is not a date.
        case geenDatum(String)
        /// The text is not one of these.
        case geenKeuze(String, mogelijk: [String])
        /// A text has the character 0, which cannot be kept.
        case nulteken
        /// The number is below 1.
        case teLaag(Int)
        /// The value is not a list of objects.
        case geenObjectlijst
        /// An entry of the list lacks some of these.
        case onvolledig([String])
        /// The bounds are no number of dwellings.
        case geenBereik(min: Int, max: Int)
        /// The period ends before it starts.
        case omgekeerd(van: Datum, tot: Datum)
        /// There is no code as in this example.
        case geenCode(String)
        /// There is no geometry.
        case geenGeometrie
        /// The geometry is of a kind that is no area and no place.
        case verkeerdeGeometrie(soort: String, isLeeg: Bool)
        /// The area of a boundary of this kind is not a polygon.
        case geenVlak(String)
        /// An entry of the doorbraakagenda is wrong.
        case agenda(Agendafout)
    }

    /// The attribute of the geometry.
    public static let geometrie = "geometry"

    /// The name of the attribute.
    public let veld: String
    /// The list in whose entry it is, when it is in one.
    public internal(set) var lijst: String?
    /// The kind of fault.
    public let reden: Reden

    init(_ veld: String, _ reden: Reden) {
        self.veld = veld
        self.reden = reden
    }
}

extension Veldfout: CustomStringConvertible {
    /// One sentence for people.
    public var description: String { (lijst.map { "\($0): " } ?? "") + zin }

    private var zin: String {
        switch reden {
        case .ontbreekt: "there is no \(veld)"
        case .geenTekst: "\(veld) is not a text"
        case .geenTekstlijst: "\(veld) is not a list of texts"
        case .geenGeheel: "\(veld) is not a whole number"
        case .geenGetal: "\(veld) is not a number"
        case .geenDatum(let tekst): "\(veld) '\(tekst)' is not a date as JJJJ-MM-DD"
        case .geenKeuze(let tekst, let mogelijk):
            "\(veld) '\(tekst)' is not one of: \(mogelijk.joined(separator: ", "))"
        case .nulteken: "\(veld) has the character 0, which cannot be kept: remove it"
        case .teLaag(let getal): "\(veld) \(getal) is below 1"
        case .geenObjectlijst: "\(veld) is not a list of objects"
        case .onvolledig(let namen):
            "an entry lacks \(namen.dropLast().joined(separator: ", ")) or \(namen.last ?? "")"
        case .geenBereik(let min, let max):
            "\(min) to \(max) is no number of dwellings: it must be above 0 and not run downwards; "
                + "leave it out when unknown"
        case .omgekeerd(let van, let tot): "aanwijzingTot \(tot) lies before aanwijzingVan \(van)"
        case .geenCode(let voorbeeld): "there is no code like \(voorbeeld) in identificatie, statcode, code or id"
        case .geenGeometrie: "there is no geometry; give a Point when the outline is not known"
        case .verkeerdeGeometrie(let soort, let isLeeg): "a \(isLeeg ? "empty " : "")\(soort) is no area and no place"
        case .geenVlak(let soort): "the area of a \(soort) must be a polygon"
        case .agenda(let fout): fout.description
        }
    }
}
