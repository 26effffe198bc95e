// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import Geometry
import Woningbouw

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring a file into a layer of the store: all of it, or nothing; or undo an import.",
        discussion: """
            Coordinates may be RD New (the file says so, or --crs), degrees (RFC 7946), or any other system of \
            the EPSG registry, of which the accuracy is then told. Every feature is \
            checked; a fault in one refuses the file and is named with its feature, ring and coordinate. Features \
            with the id or code of one in the store replace it; --replace makes the file the whole layer. Attributes \
            without a place of their own are kept as they are.

            --mapping takes planmonitor, diwi or a file in YAML that says which field becomes which, and which values \
            are allowed; geodata/toewijzingen/voorbeeld.yaml is one with comments.

            Each import is an entry in the history, and --undo puts back what it changed: of the last one, or of the \
            one with that number. See doorbraakkaart help history.

            EXAMPLES
              doorbraakkaart import provincies grenzen.geojson --source "Kadaster 2026"
              doorbraakkaart import locaties plannen.geojson --dry-run
              doorbraakkaart import locaties plannen.geojson --crs EPSG:28992 --repair
              doorbraakkaart import locaties planregistratie.gpkg --mapping planmonitor
              doorbraakkaart import --undo
            """)

    @Argument(help: "The layer.") var laag: Laag?
    @Argument(help: "The file.", completion: .file()) var bestand: String?
    @Flag(help: "Remove what is in the layer and not in the file.") var replace = false
    @Flag(help: "Tell what would change, and change nothing.") var dryRun = false
    @Flag(help: "Repair invalid outlines instead of refusing them, and tell what changed.") var repair = false
    @Option(help: ArgumentHelp("The layer of the file, when it has several.", valueName: "naam")) var layer: String?
    @Option(help: "The reference system, when the file does not say it or says it wrongly.")
    var crs: CoordinateReferenceSystem?
    @Option(help: ArgumentHelp("Which field becomes which: planmonitor, diwi or FILE.yaml.", valueName: "mapping"))
    var mapping: String?
    @Option(help: ArgumentHelp("The line that names the source on the kaart.", valueName: "text")) var source: String?
    @Option(
        defaultAsFlag: UndoChoice.last,
        help: ArgumentHelp("Undo the last import, or the one with this number.", valueName: "nummer"))
    var undo: UndoChoice?
    @OptionGroup var signatureOptions: SignatureOptions
    @OptionGroup var storeOptions: StoreOptions

    func validate() throws {
        guard undo == nil else {
            guard laag == nil, bestand == nil, !replace, !dryRun, !repair, layer == nil, crs == nil, mapping == nil,
                source == nil
            else { throw ValidationError("--undo goes with --door and --store only: it needs no layer and no file.") }
            return
        }
        guard laag != nil, bestand != nil else {
            throw ValidationError("Give the layer and the file, or --undo.")
        }
    }

    func run() async throws {
        if let undo { return try await undoImport(undo.number) }
        guard let laag, let bestand else { return }
        let toewijzing = try MappingFile.read(mapping, for: laag)
        var opties = Importeur.Opties(signatureOptions.signature())
        opties.crs = crs
        opties.bronlaag = layer
        opties.toewijzing = toewijzing
        opties.vervang = replace
        opties.proef = dryRun
        opties.herstel = repair
        opties.bronvermelding = source
        let importeur = Importeur(
            catalogus: try await storeOptions.open(), gridDirectory: try GeodataFolder.find().path)
        let progress = Progress("features read")
        let verslag = try await importeur.importeer(URL(filePath: bestand), als: laag, opties) { progress.show($0) }
        progress.clear()
        try tell(verslag, laag, bestand)
    }

    private func tell(_ verslag: Importverslag, _ laag: Laag, _ bestand: String) throws {
        Message.list(verslag.meldingen)
        guard verslag.gebreken.isEmpty, let wijzigingen = verslag.wijzigingen else {
            Message.error("\(bestand) was refused, nothing was imported:")
            Message.list(verslag.gebreken, of: verslag.aantalGebreken)
            throw ExitStatus.rejected
        }
        let summary = wijzigingen.aantallen.summary
        Message.note(
            (dryRun ? "Would be imported into \(laag.rawValue): " : "Imported into \(laag.rawValue): ") + summary)
        guard dryRun else { return }
        Message.list(wijzigingen.toegevoegd.map { "+ \($0)" }, atMost: 100)
        Message.list(verslag.verschillen.map { "~ \($0)" }, of: wijzigingen.gewijzigd.count, atMost: 100)
        Message.list(wijzigingen.verwijderd.map { "- \($0)" }, atMost: 100)
    }

    private func undoImport(_ nummer: Int?) async throws {
        let catalogus = try await storeOptions.open()
        let handeling = try await catalogus.maakOngedaan(nummer, signatureOptions.signature())
        guard case .ongedaan(let ongedaan) = handeling.soort else { return }
        Message.note(
            "Undid import \(ongedaan) of \(handeling.laag.rawValue): \(handeling.aantallen.summary); "
                + "this is entry \(handeling.nummer) of the history")
    }
}

/// Which import is undone.
enum UndoChoice: Hashable, Sendable, ExpressibleByArgument, CustomStringConvertible {
    case last
    case entry(Int)

    init?(argument: String) {
        guard let number = Int(argument), number > 0 else { return nil }
        self = .entry(number)
    }

    var number: Int? {
        if case .entry(let number) = self { number } else { nil }
    }

    var description: String { number.map(String.init) ?? "the last" }
}

extension Handeling.Aantallen {
    /// The counts in words.
    var summary: String {
        "\(toegevoegd) added, \(gewijzigd) changed, \(verwijderd) removed, \(ongewijzigd) unchanged"
    }
}
