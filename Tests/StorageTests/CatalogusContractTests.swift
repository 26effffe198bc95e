// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import Storage
import TestSupport
import Testing
import Woningbouw

/// What every catalogus must do, whatever is behind it.
@Suite("Contract of a catalogus")
struct CatalogusContractTests {
    enum Kind: String, CaseIterable, Sendable { case memory, geoPackage }

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func catalogus(_ kind: Kind, filled: Bool = true) async throws -> any Catalogus {
        let catalogus: any Catalogus =
            switch kind {
            case .memory: GeheugenCatalogus()
            case .geoPackage: try GeoPackageCatalogus(path: folder.file("store.gpkg").path)
            }
        guard filled else { return catalogus }
        let lagen: [Laaginhoud] = [
            .locaties(try Voorbeelden.locaties()), .woningbouwgebieden(try Voorbeelden.gebieden()),
            .provincies(try Voorbeelden.provincies()), .gemeenten(try Voorbeelden.gemeenten()),
        ]
        for laag in lagen { try await catalogus.schrijf(laag, wijze: .vervang, herkomst: Voorbeelden.herkomst) }
        return catalogus
    }

    @Test("an empty one has nothing and knows no origin", arguments: Kind.allCases)
    func empty(kind: Kind) async throws {
        let catalogus = try await catalogus(kind, filled: false)
        #expect(try await catalogus.locaties().isEmpty)
        #expect(try await catalogus.woningbouwgebieden(op: nil).isEmpty)
        #expect(try await catalogus.provincies().isEmpty)
        #expect(try await catalogus.gemeenten().isEmpty)
        for laag in Laag.allCases { #expect(try await catalogus.herkomst(van: laag) == nil) }
    }

    @Test("what is written is read back to the last digit, sorted", arguments: Kind.allCases)
    func roundTrip(kind: Kind) async throws {
        let catalogus = try await catalogus(kind)
        let locaties = try Voorbeelden.locaties()
        #expect(try await catalogus.locaties() == [locaties[1], locaties[2], locaties[0]])
        #expect(try await catalogus.woningbouwgebieden(op: nil) == Voorbeelden.gebieden().reversed())
        #expect(try await catalogus.provincies() == Voorbeelden.provincies().reversed())
        #expect(try await catalogus.gemeenten() == Voorbeelden.gemeenten())
        for laag in Laag.allCases { #expect(try await catalogus.herkomst(van: laag) == Voorbeelden.herkomst) }
    }

    @Test("filters", arguments: Kind.allCases)
    func filters(kind: Kind) async throws {
        let catalogus = try await catalogus(kind)
        func ids(_ filter: LocatieFilter) async throws -> [String] { try await catalogus.locaties(filter).map(\.id) }
        #expect(try await ids(LocatieFilter(provincie: "Fryslân")) == ["vol"])
        #expect(try await ids(LocatieFilter(provincie: "Frysla\u{0302}n")) == ["vol"])
        #expect(try await ids(LocatieFilter(gemeente: "Breda")) == ["derde", "vol"])
        #expect(try await ids(LocatieFilter(status: .aangewezen)) == ["derde"])
        #expect(try await ids(LocatieFilter(provincie: "Fryslân", status: .aangewezen)).isEmpty)
        #expect(try await ids(LocatieFilter(gemeente: "Bred")).isEmpty)
        #expect(try await ids(LocatieFilter(gemeente: "%' OR 1=1 --")).isEmpty)
    }

    @Test(
        "the gebieden of a day", arguments: Kind.allCases,
        [("2025-09-25", ["altijd"]), ("2025-09-26", ["altijd", "tijdelijk"]), ("2027-01-01", ["altijd"])])
    func peildatum(kind: Kind, day: (String, [String])) async throws {
        let catalogus = try await catalogus(kind)
        #expect(try await catalogus.woningbouwgebieden(op: Datum(day.0)).map(\.id) == day.1)
    }

    @Test("merging changes and adds, replacing also removes; a trial does neither", arguments: Kind.allCases)
    func writing(kind: Kind) async throws {
        let catalogus = try await catalogus(kind)
        var nieuw = try Voorbeelden.locaties()[0]
        nieuw.vorm = .plaats([try Point(x: 120_000, y: 480_000)])
        let ander = Locatie(
            id: "ander", nummer: 9, naam: "Ander", begrenzing: Begrenzing(herkomst: .indicatief),
            vorm: .vlak(try .square(120_000, 480_000, side: 1)))
        let inhoud = Laaginhoud.locaties([nieuw, ander])

        let proef = try await catalogus.wijzigingen(door: inhoud, wijze: .vervang)
        #expect(proef.toegevoegd == ["ander"] && proef.gewijzigd == ["vol"] && proef.verwijderd == ["derde", "kaal"])
        #expect(try await catalogus.locaties().count == 3)

        try await catalogus.schrijf(inhoud, wijze: .voegSamen, herkomst: Voorbeelden.herkomst)
        #expect(try await catalogus.locaties().map(\.id) == ["kaal", "derde", "vol", "ander"])
        #expect(try await catalogus.locaties()[2] == nieuw)

        let wijzigingen = try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: Voorbeelden.herkomst)
        #expect(wijzigingen.ongewijzigd == ["ander", "vol"] && wijzigingen.verwijderd == ["derde", "kaal"])
        #expect(try await catalogus.locaties() == [nieuw, ander])
    }
}
