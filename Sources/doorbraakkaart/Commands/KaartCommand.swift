// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Kaart
import Woningbouw

struct KaartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kaart",
        abstract: "Draw the kaart for the Kamer, a sheet of one provincie, or an atlas of all, as SVG, PNG or PDF.",
        discussion: """
            The locaties numbered at their true position and sized by dwellings, the woningbouwgebieden that are \
            designated on the peildatum, and the table. The whole country is drawn at exactly 1:1.500.000 on A4 and \
            1:1.000.000 on A3 in RD New; a provincie at the largest round scale at which it fits. The same store gives \
            the same bytes. PNG (300 dpi) and PDF need rsvg-convert.

            EXAMPLES
              doorbraakkaart kaart
              doorbraakkaart kaart --output bijlage.pdf --peildatum 2025-06-12
              doorbraakkaart kaart --provincie Utrecht --papier A3 --output utrecht.png
              doorbraakkaart kaart --atlas bladen --format pdf --manifest kaart.json
            """)

    @Option(
        help: ArgumentHelp(
            "The .svg, .png or .pdf to write, or - for SVG on stdout; without it kaart.svg, or the provincie's name.",
            valueName: "bestand"),
        completion: .file(extensions: Kaartformaat.allCases.map(\.rawValue)))
    var output: String?
    @Option(help: ArgumentHelp("A sheet of this provincie.", valueName: "naam")) var provincie: String?
    @Option(
        help: ArgumentHelp(
            "Write the national kaart, a sheet of every provincie and an index.html to this folder.", valueName: "map"),
        completion: .directory)
    var atlas: String?
    @Option(help: "The kind of files of an atlas; without it svg.") var format: Kaartformaat?
    @Option(help: "The paper.") var papier = Papierformaat.a4
    @Option(help: "The colours: our own, or those of the house style of the government.") var thema = Themakeuze
        .neutraal
    @Option(help: "The day on which gebieden must be designated, JJJJ-MM-DD; without it the newest in the data.")
    var peildatum: Datum?
    @Option(
        help: ArgumentHelp(
            "Also write what the kaart was made from, what became of each locatie, and what was checked.",
            valueName: "bestand.json"),
        completion: .file(extensions: ["json"]))
    var manifest: String?
    @OptionGroup var storeOptions: StoreOptions

    func validate() throws {
        if atlas != nil {
            guard output == nil else {
                throw ValidationError("--atlas writes many files to a folder: leave out --output, or --atlas.")
            }
            guard provincie == nil else {
                throw ValidationError("--atlas draws every provincie: leave out --provincie, or --atlas.")
            }
        } else if format != nil {
            throw ValidationError("--format is for --atlas: a single kaart is what the name of --output ends in.")
        }
        if let output, output != "-", Kaartformaat(bestand: output) == nil {
            throw ValidationError("'\(output)' should end in .svg, .png or .pdf.")
        }
    }

    func run() async throws {
        // Before any work: a tool that is missing is told at once.
        let formaat = format ?? output.flatMap { Kaartformaat(bestand: $0) } ?? .svg
        let afdrukker = try Afdrukker(voor: formaat)
        let catalogus = try await storeOptions.open()
        let geodata = try GeodataFolder.find()
        let opdracht = Kaartopdracht(
            peildatum: try await storeOptions.peildatum(peildatum, in: catalogus),
            provincie: try await Provincienaam.officieel(provincie, in: catalogus), papier: papier,
            thema: thema.thema)
        let tekenaar = Kaarttekenaar(catalogus: catalogus, ondergrond: try OndergrondReader(geodata: geodata).read())
        let bladen = atlas == nil ? [try await tekenaar.teken(opdracht)] : try await tekenaar.atlas(opdracht)
        var bestanden = try await Kaartbestand.maak(bladen, afdrukker, formaat)
        // The manifest names what was written, wherever it was written to.
        if let output { bestanden = bestanden.map { $0.hernoemd(URL(filePath: output).lastPathComponent) } }
        if let atlas {
            try AtlasFolder(path: atlas).write(bestanden + [Atlasindex(bladen, bestanden).bestand])
        } else {
            try Output(output ?? bestanden[0].naam).write(bestanden[0].bytes)
        }
        if let manifest {
            let bronnen = try await Self.bronnen(catalogus, geodata)
            let inhoud = try Kaartmanifest(
                programma: "doorbraakkaart \(Version.text)", thema: thema.rawValue, bronnen: bronnen, bladen: bladen,
                bestanden: bestanden)
            try Output(manifest).write(inhoud.json())
        }
        KaartReport(bladen: bladen, bestanden: bestanden, opdracht: opdracht)
            .tell(where: atlas ?? output ?? bestanden[0].naam)
    }

    /// Everything that the kaart is made from.
    private static func bronnen(_ catalogus: any Catalogus, _ geodata: URL) async throws -> [Kaartmanifest.Bron] {
        var bronnen: [Kaartmanifest.Bron] = []
        for laag in [Laag.locaties, .woningbouwgebieden, .provincies] {
            if let herkomst = try await catalogus.herkomst(van: laag) { bronnen.append(.init(laag, herkomst)) }
        }
        return bronnen + (try OndergrondReader(geodata: geodata).bronnen())
    }
}
