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
              doorbraakkaart kaart --toen 2025-06-12 --output stand.pdf
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
    @Option(
        help:
            "The day on which gebieden must be designated, and that the status is of, JJJJ-MM-DD; without it the newest in the data."
    )
    var peildatum: Datum?
    @Option(
        help: ArgumentHelp(
            "Then and now: also the same kaart of this earlier day, each in a file with its day in the name.",
            valueName: "JJJJ-MM-DD"))
    var toen: Datum?
    @Option(
        help: ArgumentHelp(
            "Also write what the kaart was made from, what became of each locatie, and what was checked.",
            valueName: "bestand.json"),
        completion: .file(extensions: ["json"]))
    var manifest: String?
    @OptionGroup var storeOptions: StoreOptions

    func validate() throws {
        if toen != nil, atlas != nil || output == "-" {
            throw ValidationError("--toen writes two files: leave out --atlas, and give --output a name.")
        }
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
        let geodata = try GeodataFolder.find()
        // Read while the store is opened.
        async let ondergrond = OndergrondReader(geodata: geodata).read()
        let catalogus = try await storeOptions.open()
        let opdracht = Kaartopdracht(
            peildatum: try await storeOptions.peildatum(peildatum, in: catalogus),
            provincie: try await Provincienaam.officieel(provincie, in: catalogus), papier: papier,
            thema: thema.thema)
        let tekenaar = Kaarttekenaar(catalogus: catalogus, ondergrond: try await ondergrond)
        let bladen = atlas == nil ? try await sheets(opdracht, tekenaar) : try await tekenaar.atlas(opdracht)
        var bestanden = try await Kaartbestand.maak(bladen, afdrukker, formaat)
        // The manifest names what was written, wherever it was written to.
        if let output { bestanden = bestanden.map { $0.hernoemd(URL(filePath: output).lastPathComponent) } }
        if toen != nil {
            bestanden = zip(bladen, bestanden).map { Self.dated($1, $0.peildatum, formaat, output) }
        }
        if let atlas {
            try AtlasFolder(path: atlas).write(bestanden + [Atlasindex(bladen, bestanden).bestand])
        } else if toen != nil {
            for bestand in bestanden { try Output(bestand.naam).write(bestand.bytes) }
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

    /// The kaart, after that of the earlier day when one is asked for.
    private func sheets(_ opdracht: Kaartopdracht, _ tekenaar: Kaarttekenaar) async throws -> [Kaartblad] {
        let nu = try await tekenaar.teken(opdracht)
        guard let toen else { return [nu] }
        guard toen < opdracht.peildatum else {
            throw UsageError("--toen \(toen) should lie before the peildatum \(opdracht.peildatum)")
        }
        var eerder = opdracht
        eerder.peildatum = toen
        return [try await tekenaar.teken(eerder), nu]
    }

    /// As in `stand-2025-06-12.pdf`, in the folder of the output.
    private static func dated(
        _ bestand: Kaartbestand, _ dag: Datum, _ formaat: Kaartformaat, _ output: String?
    ) -> Kaartbestand {
        let pad = (output ?? bestand.naam) as String
        let stam = pad.hasSuffix(".\(formaat.rawValue)") ? String(pad.dropLast(formaat.rawValue.count + 1)) : pad
        return bestand.hernoemd("\(stam)-\(dag).\(formaat.rawValue)")
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
