// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import Geometry
import Woningbouw

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring a GeoJSON file into a layer of the store: all of it, or nothing.",
        discussion: """
            Coordinates may be RD New (a 'crs' member or --crs says so), degrees (RFC 7946), or any other system of \
            the EPSG registry, of which the accuracy is then told. Every feature is \
            checked; a fault in one refuses the file and is named with its feature, ring and coordinate. Features \
            with the id or code of one in the store replace it; --replace makes the file the whole layer.

            EXAMPLES
              doorbraakkaart import provincies grenzen.geojson --source "Kadaster 2026"
              doorbraakkaart import locaties plannen.geojson --dry-run
              doorbraakkaart import locaties plannen.geojson --crs EPSG:28992 --repair
            """)

    @Argument(help: "The layer.") var laag: Laag
    @Argument(help: "The GeoJSON file.", completion: .file(extensions: ["geojson", "json"])) var bestand: String
    @Flag(help: "Remove what is in the layer and not in the file.") var replace = false
    @Flag(help: "Tell what would change, and change nothing.") var dryRun = false
    @Flag(help: "Repair invalid outlines instead of refusing them, and tell what changed.") var repair = false
    @Option(help: "The reference system, when the file does not say it or says it wrongly.")
    var crs: CoordinateReferenceSystem?
    @Option(help: ArgumentHelp("The line that names the source on the kaart.", valueName: "text")) var source: String?
    @OptionGroup var storeOptions: StoreOptions

    func run() async throws {
        var opties = Importeur.Opties()
        opties.crs = crs
        opties.vervang = replace
        opties.proef = dryRun
        opties.herstel = repair
        opties.bronvermelding = source
        let importeur = Importeur(
            catalogus: try await storeOptions.open(), gridDirectory: try GeodataFolder.find().path)
        let verslag = try await importeur.importeer(URL(filePath: bestand), als: laag, opties)
        Message.list(verslag.meldingen)
        guard verslag.gebreken.isEmpty, let wijzigingen = verslag.wijzigingen else {
            Message.error("\(bestand) was refused, nothing was imported:")
            Message.list(verslag.gebreken)
            throw ExitStatus.rejected
        }
        Message.note((dryRun ? "Would be imported: " : "Imported into \(laag.rawValue): ") + wijzigingen.summary)
        if dryRun { Message.list(wijzigingen.lines, atMost: 100) }
    }
}

extension Wijzigingen {
    fileprivate var summary: String {
        "\(toegevoegd.count) added, \(gewijzigd.count) changed, \(verwijderd.count) removed, "
            + "\(ongewijzigd.count) unchanged"
    }

    fileprivate var lines: [String] {
        toegevoegd.map { "+ \($0)" } + gewijzigd.map { "~ \($0)" } + verwijderd.map { "- \($0)" }
    }
}
