// SPDX-License-Identifier: EUPL-1.2

public import Geometry
internal import Synchronization

/// What a store of locaties, gebieden and boundaries can be asked.
///
/// A kaart, a service or an export gets a catalogus and never learns which store is behind it. Every list comes
/// sorted: locaties and gebieden by `nummer` and then `id`, provincies and gemeenten by code.
public protocol Catalogus: Sendable {
    /// The locaties that fulfil the filter.
    func locaties(_ filter: LocatieFilter) async throws -> [Locatie]

    /// The woningbouwgebieden whose aanwijzing holds on the day, or all when no day is given.
    func woningbouwgebieden(op peildatum: Datum?) async throws -> [Woningbouwgebied]

    /// The provincies.
    func provincies() async throws -> [Provincie]

    /// The gemeenten.
    func gemeenten() async throws -> [Gemeente]

    /// The names of the gemeenten and of those in which locaties and gebieden lie, each once and sorted.
    func gemeentenamen() async throws -> [String]

    /// Where the content of a layer came from, nil while the layer is empty.
    func herkomst(van laag: Laag) async throws -> Laagherkomst?

    /// Hands over the objects that fulfil a question, in the order of lists and a part at a time, all of one moment.
    ///
    /// A store keeps only a part in memory, however many there are. A closure that throws ends it.
    func doorloop(
        _ vraag: Laagvraag, _ gebruik: @escaping @Sendable (Laaginhoud) throws -> Void
    ) async throws

    /// A part of the list of a layer, all of one moment.
    func blad(_ vraag: Bladvraag) async throws -> Blad

    /// The object of an id or code, nil when there is none.
    func object(_ id: String, in laag: Laag) async throws -> Laagobject?

    /// How much a layer holds, and where and when.
    func omvang(van laag: Laag) async throws -> Laagomvang

    /// The newest day of which a layer tells: a designation of gebieden, a fact in the agenda of locaties; else nil.
    func nieuwsteDag(in laag: Laag) async throws -> Datum?

    /// A mark that changes whenever anything in the store may have changed, also by another program.
    func versie() async throws -> String

    /// What is only the same as before when ``versie()`` surely is, told at once; nil where that cannot be told without
    /// waiting.
    ///
    /// It takes some microseconds and may be asked on any thread.
    func versiemerk() -> [Int]?
}

extension Catalogus {
    /// Nothing, for a catalogus that has to wait for it.
    public func versiemerk() -> [Int]? { nil }

    /// All locaties.
    public func locaties() async throws -> [Locatie] { try await locaties(LocatieFilter()) }

    /// Hands over all objects at once, for a catalogus that has them in memory.
    public func doorloop(
        _ vraag: Laagvraag, _ gebruik: @escaping @Sendable (Laaginhoud) throws -> Void
    ) async throws {
        let alles: Laaginhoud =
            switch vraag.laag {
            case .locaties: .locaties(try await locaties())
            case .woningbouwgebieden: .woningbouwgebieden(try await woningbouwgebieden(op: nil))
            case .provincies: .provincies(try await provincies())
            case .gemeenten: .gemeenten(try await gemeenten())
            }
        try gebruik(try alles.beperkt(tot: vraag))
    }

    /// The names in the objects, for a catalogus that has them in memory.
    public func gemeentenamen() async throws -> [String] {
        var namen = Set(try await gemeenten().map(\.naam))
        for locatie in try await locaties() { namen.formUnion(locatie.gemeenten) }
        for gebied in try await woningbouwgebieden(op: nil) { namen.formUnion(gebied.gemeenten) }
        return namen.sorted()
    }

    /// The day that holds when nobody names one: the newest designation and the newest fact of an agenda in the data,
    /// and at least the day of the letter.
    ///
    /// It comes from the data and not from the clock, so that the same data give the same kaart on every day.
    public func peildatum() async throws -> Datum {
        let dagen = [try await nieuwsteDag(in: .woningbouwgebieden), try await nieuwsteDag(in: .locaties)]
        return dagen.compactMap(\.self).reduce(Brief.datum, max)
    }

    /// The newest day in the objects of a layer, for a catalogus that has them in memory.
    public func nieuwsteDag(in laag: Laag) async throws -> Datum? {
        switch laag {
        case .locaties: try await locaties().compactMap(\.agenda.nieuwste).max()
        case .woningbouwgebieden: try await woningbouwgebieden(op: nil).compactMap(\.aanwijzing.van).max()
        case .provincies, .gemeenten: nil
        }
    }

    /// The gebieden that may share ground with locaties, and those without outline; in the order of lists.
    /// - Parameter peildatum: The day on which they must be designated, nil for all.
    public func woningbouwgebieden(bij locaties: [Locatie], op peildatum: Datum?) async throws -> [Woningbouwgebied] {
        try await woningbouwgebieden(in: locaties.compactMap { $0.vorm.vlak?.boundingBox }, op: peildatum)
    }

    /// The gebieden whose outlines may meet boxes, and those without outline; in the order of lists.
    /// - Parameter peildatum: The day on which they must be designated, nil for all.
    public func woningbouwgebieden(
        in vakken: [BoundingBox], op peildatum: Datum?
    ) async throws -> [Woningbouwgebied] {
        var vraag = Laagvraag(.woningbouwgebieden)
        vraag.peildatum = peildatum
        vraag.vakken = BoundingBox.groups(of: vakken, atMost: Self.meesteVakken)
        let gevonden = Mutex<[Woningbouwgebied]>([])
        try await doorloop(vraag) { deel in
            if case .woningbouwgebieden(let gebieden) = deel { gevonden.withLock { $0 += gebieden } }
        }
        return gevonden.withLock(\.self)
    }

    /// An index is asked for each of them.
    private static var meesteVakken: Int { 128 }
}

extension Laaginhoud {
    /// The objects that fulfil a question.
    func beperkt(tot vraag: Laagvraag) throws -> Laaginhoud {
        let gekozen = objecten.filter(vraag.laatDoor)
        guard let vlak = vraag.vlak else { return Laaginhoud(laag, gekozen) }
        let filter = try Vlakfilter(vlak)
        return Laaginhoud(laag, try gekozen.filter { try filter.laatDoor($0.vorm) })
    }
}
