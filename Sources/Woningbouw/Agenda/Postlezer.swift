// SPDX-License-Identifier: EUPL-1.2

/// Reads the fields of one post and collects all that is wrong with them.
public struct Postlezer {
    private let waarden: [String: Postwaarde]
    private let namen: [String]
    private var gelezen: [String] = []
    /// What is wrong.
    public private(set) var redenen: [Agendafout.Reden] = []

    /// A reader of a post.
    public init(_ post: Post) {
        namen = post.velden.map(\.naam)
        waarden = Dictionary(post.velden.map { ($0.naam, $0.waarde) }, uniquingKeysWith: { eerste, _ in eerste })
    }

    /// A text without blanks around it; an empty text is none.
    mutating func tekst(_ naam: String) -> String? {
        gelezen.append(naam)
        switch waarden[naam] {
        case nil: return nil
        case .tekst(let tekst) where tekst.utf8.contains(0):
            // It cannot be kept, and no reader would see it.
            meld(.geenTekst(naam, waarde: "'\(tekst.replacing("\0", with: "\\u0000"))'"))
            return nil
        case .tekst(let tekst):
            let kaal = String(tekst.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
            return kaal.isEmpty ? nil : kaal
        case .geheel(let getal): return String(getal)
        case .ongeldig(let woorden):
            meld(.geenTekst(naam, waarde: woorden))
            return nil
        }
    }

    /// A day as `JJJJ-MM-DD`.
    mutating func datum(_ naam: String) -> Datum? {
        guard let tekst = tekst(naam) else { return nil }
        guard let datum = Datum(tekst) else {
            meld(.geenDatum(naam, waarde: tekst))
            return nil
        }
        return datum
    }

    /// A whole number.
    mutating func geheel(_ naam: String) -> Int? {
        gelezen.append(naam)
        switch waarden[naam] {
        case nil: return nil
        case .geheel(let getal): return getal
        case .tekst(let woorden), .ongeldig(let woorden):
            meld(.geenGeheel(naam, waarde: woorden))
            return nil
        }
    }

    /// A word of a list.
    mutating func keuze<Woord: RawRepresentable<String> & CaseIterable>(_ naam: String, _: Woord.Type) -> Woord? {
        guard let tekst = tekst(naam) else { return nil }
        guard let woord = Woord(rawValue: tekst) else {
            meld(.geenKeuze(naam, waarde: tekst, mogelijk: Woord.allCases.map(\.rawValue)))
            return nil
        }
        return woord
    }

    /// What must have a value: nothing more is said of a value that is wrong.
    mutating func verplicht<Waarde>(_ naam: String, _ lees: (inout Postlezer, String) -> Waarde?) -> Waarde? {
        let eerder = redenen.count
        let waarde = lees(&self, naam)
        if waarde == nil, redenen.count == eerder { meld(.ontbreekt(naam)) }
        return waarde
    }

    mutating func verplichteTekst(_ naam: String) -> String? { verplicht(naam) { $0.tekst($1) } }
    mutating func verplichteDatum(_ naam: String) -> Datum? { verplicht(naam) { $0.datum($1) } }
    mutating func verplichteKeuze<Woord: RawRepresentable<String> & CaseIterable>(
        _ naam: String, _ type: Woord.Type
    ) -> Woord? { verplicht(naam) { $0.keuze($1, type) } }

    /// Whether there is such a field, whatever its value.
    func heeft(_ naam: String) -> Bool { waarden[naam] != nil }

    /// A value that can be read, without telling of one that cannot.
    func bekend<Waarde>(_ lees: (inout Postlezer) -> Waarde?) -> Waarde? {
        var kopie = self
        return lees(&kopie)
    }

    /// A day before the letter, when the field is one.
    func voorBrief(_ naam: String) -> Agendafout.Reden? {
        guard let datum = bekend({ $0.datum(naam) }), datum < Brief.datum else { return nil }
        return .voorBrief(naam, datum)
    }

    /// The source and the period.
    mutating func vermelding() -> Vermelding? {
        let vanaf = verplichteDatum("vanaf")
        let tot = datum("tot")
        let bron = verplichteTekst("bron")
        let zekerheid = verplichteKeuze("zekerheid", Zekerheid.self)
        let toelichting = tekst("toelichting")
        guard let vanaf, let bron, let zekerheid else { return nil }
        return Vermelding(bron: bron, zekerheid: zekerheid, vanaf: vanaf, tot: tot, toelichting: toelichting)
    }

    mutating func meld(_ reden: Agendafout.Reden) { redenen.append(reden) }
    mutating func meld(_ redenen: [Agendafout.Reden]) { self.redenen += redenen }

    /// Ends the reading: a name that nobody asked for is a slip of the pen, and what stands under it would be lost.
    mutating func sluit() {
        let bekend = Set(gelezen)
        for naam in namen where !bekend.contains(naam) {
            meld(.onbekendVeld(naam, bekend: gelezen))
        }
    }
}
