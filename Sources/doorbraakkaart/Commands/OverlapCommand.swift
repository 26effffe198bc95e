// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import GeoFormats
import Geometry
import Woningbouw

struct OverlapCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overlap",
        abstract: "Check which locatie overlaps which gebied, and by how much.",
        discussion: """
            On the store, or on any two GeoJSON files of areas. Areas that only share a border touch: they are shown \
            with --touching alone. Common area up to the tolerance counts as touching. What a locatie shares with all \
            gebieden together, each part of the ground once, stands under 'samen' (aandeelLocatieSamen in JSON).

            EXAMPLES
              doorbraakkaart overlap
              doorbraakkaart overlap --peildatum 2025-06-12 --format csv > oud.csv
              doorbraakkaart overlap --locaties plannen.geojson --gebieden zones.geojson
            """)

    @Option(help: "A GeoJSON file in place of the locaties of the store.", completion: .file()) var locaties: String?
    @Option(help: "A GeoJSON file in place of the gebieden of the store.", completion: .file()) var gebieden: String?
    @Option(help: "The reference system of the files, when they do not say it or say it wrongly.")
    var crs: CoordinateReferenceSystem?
    @Option(help: ArgumentHelp("Common area up to this many m² counts as touching.", valueName: "m2"))
    var toleranceM2 = 1.0
    @Flag(help: "Also give pairs that only touch.") var touching = false
    @Option(help: "The day on which gebieden of the store must be designated; without it the newest in the data.")
    var peildatum: Datum?
    @Option(help: "The format; geojson and rd-geojson hold the common areas.") var format = ListFormat.table
    @Option(help: "The file to write; without it, or with -, stdout.", completion: .file()) var output: String?
    @OptionGroup var storeOptions: StoreOptions

    func validate() throws {
        guard (locaties == nil) == (gebieden == nil) else {
            throw ValidationError("Give both --locaties and --gebieden, or neither to check the store.")
        }
        guard toleranceM2 >= 0, toleranceM2.isFinite else {
            throw ValidationError("--tolerance-m2 should be a number of square metres, 0 or more.")
        }
    }

    func run() async throws {
        let lagen = try await layers()
        let overlappen = try await Overlaptoets(tolerantie: toleranceM2)
            .overlappen(
                lagen.locaties, lagen.gebieden, gekeurd: locaties != nil,
                taken: ProcessInfo.processInfo.activeProcessorCount
            )
            .filter { touching || $0.relatie != .raakt }
        let lijst = OverlapList(overlappen: overlappen, locaties: lagen.locaties, gebieden: lagen.gebieden)
        let output = Output(output)
        switch format {
        case .table: try output.write(lijst.table)
        case .csv: try output.write(lijst.csv)
        case .json: try output.write(lijst.json)
        case .geojson, .rdGeoJSON:
            try output.write(
                try GeoJSONWriter.bytes(
                    of: try lijst.features(), product: format == .geojson ? .rfc7946 : .rdNew, name: "overlappen",
                    gridDirectory: try GeodataFolder.find().path))
        }
        note(lagen.locaties, lagen.gebieden, of: lagen.aantal)
    }

    /// Both layers, of the gebieden of a store only those that may overlap, and how many gebieden there are.
    private func layers() async throws -> (locaties: [Toetsvlak], gebieden: [Toetsvlak], aantal: Int) {
        if let locaties, let gebieden {
            let vlakken = try read(gebieden)
            return (try read(locaties), vlakken, vlakken.count)
        }
        let catalogus = try await storeOptions.open()
        let dag = try await storeOptions.peildatum(peildatum, in: catalogus)
        let locaties = try await catalogus.locaties()
        let gebieden = try await catalogus.woningbouwgebieden(bij: locaties, op: dag)
        var alle = Bladvraag(.woningbouwgebieden, aantal: 0)
        alle.peildatum = dag
        alle.telt = true
        return (
            locaties.map(Toetsvlak.init), gebieden.map(Toetsvlak.init),
            try await catalogus.blad(alle).gevonden ?? gebieden.count
        )
    }

    private func read(_ path: String) throws -> [Toetsvlak] {
        let laag = try Toetslaag(gridDirectory: try GeodataFolder.find().path, crs: crs).lees(URL(filePath: path))
        guard laag.gebreken.isEmpty else {
            Message.error("\(path) was refused, nothing was checked:")
            Message.list(laag.gebreken)
            throw ExitStatus.rejected
        }
        return laag.vlakken
    }

    /// What the result cannot show: areas without outline take no part in it.
    private func note(_ locaties: [Toetsvlak], _ gebieden: [Toetsvlak], of aantal: Int) {
        let zonder = (locaties.count { $0.vlak == nil }, gebieden.count { $0.vlak == nil })
        guard zonder != (0, 0) else { return }
        Message.note(
            "Without outline, so not checked: \(zonder.0) of \(locaties.count) locaties, "
                + "\(zonder.1) of \(aantal) gebieden")
    }
}
