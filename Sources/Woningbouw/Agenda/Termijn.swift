// SPDX-License-Identifier: EUPL-1.2

/// A term for a decision or a step.
///
/// A plan that changes is a next entry with the same id, so that an earlier peildatum shows the plan of then.
public struct Termijn: Agendapost {
    /// The name that it keeps when its plan changes, as in `raadsbesluit`.
    public var id: String
    /// What must be done.
    public var wat: String
    /// Who decides or does it.
    public var wie: String
    /// The day on which it is due.
    public var gepland: Datum
    /// The day on which it was done; nil while it is open.
    public var gehaald: Datum?
    /// The source and the period.
    public var vermelding: Vermelding

    /// A term.
    public init(
        id: String, wat: String, wie: String, gepland: Datum, gehaald: Datum? = nil, vermelding: Vermelding
    ) {
        self.id = id
        self.wat = wat
        self.wie = wie
        self.gepland = gepland
        self.gehaald = gehaald
        self.vermelding = vermelding
    }

    /// The entry in a post, nil when something is wrong, which the reader has then been told.
    public init?(_ lezer: inout Postlezer) {
        let id = lezer.verplichteTekst("id")
        let wat = lezer.verplichteTekst("wat")
        let wie = lezer.verplichteTekst("wie")
        let gepland = lezer.verplichteDatum("gepland")
        let gehaald = lezer.datum("gehaald")
        guard let vermelding = lezer.vermelding(), let id, let wat, let wie, let gepland else { return nil }
        self.init(id: id, wat: wat, wie: wie, gepland: gepland, gehaald: gehaald, vermelding: vermelding)
    }

    /// The days that lie before the letter.
    public static func bezwaren(_ lezer: Postlezer) -> [Agendafout.Reden] {
        ["gepland", "gehaald"].compactMap(lezer.voorBrief)
    }

    /// What entries have in common of which a later one takes the place of an earlier one.
    public var reeks: String? { id }

    /// The fields beside those of the vermelding.
    public var eigenVelden: [Postveld] {
        [
            Postveld("id", id), Postveld("wat", wat), Postveld("wie", wie), Postveld("gepland", gepland),
            Postveld("gehaald", gehaald),
        ].compactMap(\.self)
    }

    /// What was known of it on the day: that it was met later was not.
    public func op(_ peildatum: Datum) -> Termijn {
        var kopie = self
        kopie.vermelding = vermelding.op(peildatum)
        if let gehaald, gehaald > peildatum { kopie.gehaald = nil }
        return kopie
    }
}
