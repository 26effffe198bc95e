// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import Geometry
import Woningbouw

/// Which objects of a layer are meant.
struct FilterOptions: ParsableArguments {
    @Option(help: "Only what lies in this provincie.") var provincie: String?
    @Option(help: "Only what lies in this gemeente.") var gemeente: String?
    @Option(help: "Only locaties of this status.") var status: Status?
    @Option(help: "Only gebieden that are designated on this day, JJJJ-MM-DD.") var peildatum: Datum?
    @Option(help: ArgumentHelp("Only what lies in this box.", valueName: "minx,miny,maxx,maxy")) var bbox: BoxChoice?
    @Option(help: "The system of --bbox; CRS84 has longitude first, EPSG:4258 latitude.")
    var bboxCrs = CoordinateReferenceSystem.rdNew
    @Option(
        help: ArgumentHelp("Only what lies in the areas of this file.", valueName: "file"), completion: .file())
    var binnen: String?

    /// Options that mean nothing for the layer are wrong use, not passed over.
    func check(for laag: Laag) throws {
        if status != nil, laag != .locaties { throw ValidationError("--status is for locaties only.") }
        if peildatum != nil, laag != .woningbouwgebieden {
            throw ValidationError("--peildatum is for woningbouwgebieden only.")
        }
        if gemeente != nil, laag == .provincies { throw ValidationError("--gemeente is not for provincies.") }
        if bbox != nil, binnen != nil { throw ValidationError("Give --bbox or --binnen, not both.") }
        guard bbox != nil || bboxCrs == .rdNew else { throw ValidationError("--bbox-crs goes with --bbox.") }
        guard bboxCrs == .rdNew || bboxCrs.isGeographic else {
            throw ValidationError("--bbox-crs should be EPSG:28992, CRS84 or EPSG:4258.")
        }
    }

    /// The question with official names, and the area in RD New.
    func question(
        for laag: Laag, in catalogus: any Catalogus, gridDirectory: String
    ) async throws -> Laagvraag {
        var vraag = Laagvraag(laag)
        vraag.provincie = try await Provincienaam.officieel(provincie, in: catalogus)
        vraag.gemeente = try await Gemeentenaam.officieel(gemeente, in: catalogus)
        vraag.status = status
        vraag.peildatum = peildatum
        if let bbox { vraag.vlak = try bbox.area(in: bboxCrs, gridDirectory: gridDirectory) }
        if let binnen { vraag.vlak = try area(of: binnen, gridDirectory: gridDirectory) }
        return vraag
    }

    private func area(of binnen: String, gridDirectory: String) throws -> MultiPolygon {
        let gelezen = try Toetslaag(gridDirectory: gridDirectory).lees(URL(filePath: binnen))
        if let gebrek = gelezen.gebreken.first { throw gebrek }
        let vlakken = gelezen.vlakken.compactMap(\.vlak)
        guard !vlakken.isEmpty else { throw UsageError("\(binnen) has no areas") }
        return try vlakken.union()
    }
}
