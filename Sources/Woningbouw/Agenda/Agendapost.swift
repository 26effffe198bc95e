// SPDX-License-Identifier: EUPL-1.2

/// An entry in one of the lists of a doorbraakagenda.
public protocol Agendapost: Hashable, Sendable {
    /// The source of the entry and the period in which it holds.
    var vermelding: Vermelding { get set }

    /// What entries have in common of which a later one takes the place of an earlier one; nil for an entry that
    /// stands beside all others.
    var reeks: String? { get }

    /// The entry in a post, nil when something is wrong, which the reader has then been told.
    init?(_ lezer: inout Postlezer)

    /// What its own fields that can be read say against each other and against the letter, also where others cannot.
    static func bezwaren(_ lezer: Postlezer) -> [Agendafout.Reden]

    /// The fields beside those of the vermelding, in the order in which they are written.
    var eigenVelden: [Postveld] { get }

    /// What was known of it on the day.
    func op(_ peildatum: Datum) -> Self
}

extension Agendapost {
    /// The entry as it is written.
    public var post: Post { Post(eigenVelden + vermelding.velden) }

    /// Nothing.
    public static func bezwaren(_ lezer: Postlezer) -> [Agendafout.Reden] { [] }

    /// The entry in a post; when something is wrong nil, and then all that is has been told.
    static func gelezen(_ lezer: inout Postlezer) -> Self? {
        let gelezen = Self(&lezer)
        // An entry is judged with the whole agenda, unless a fault keeps it out of that.
        if gelezen == nil { lezer.meld(alleBezwaren(lezer)) }
        return gelezen
    }

    /// What the fields that can be read say against each other and against the letter, those of the vermelding too.
    static func alleBezwaren(_ lezer: Postlezer) -> [Agendafout.Reden] {
        var redenen = bezwaren(lezer)
        if let vanaf = lezer.bekend({ $0.datum("vanaf") }), let tot = lezer.bekend({ $0.datum("tot") }), tot < vanaf {
            redenen.append(.omgekeerd(vanaf: vanaf, tot: tot))
        }
        return redenen
    }

    /// What was known of it on the day.
    public func op(_ peildatum: Datum) -> Self {
        var kopie = self
        kopie.vermelding = vermelding.op(peildatum)
        return kopie
    }
}

extension Array where Element: Agendapost {
    /// The entries that were known on the day, those too that others took the place of.
    func bekend(op peildatum: Datum) -> [Element] {
        filter { $0.vermelding.vanaf <= peildatum }.map { $0.op(peildatum) }
    }

    /// The entries that hold on the day: of each reeks only the last that was known, unless it has ended.
    func geldig(op peildatum: Datum) -> [Element] {
        let bekend = filter { $0.vermelding.vanaf <= peildatum }
        var laatste: [String: Datum] = [:]
        for post in bekend {
            guard let reeks = post.reeks else { continue }
            laatste[reeks] = Swift.max(laatste[reeks] ?? post.vermelding.vanaf, post.vermelding.vanaf)
        }
        return bekend.filter { post in
            let isLaatste = post.reeks.map { laatste[$0] == post.vermelding.vanaf } ?? true
            return isLaatste && post.vermelding.geldt(op: peildatum)
        }
        .map { $0.op(peildatum) }
    }
}
