// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Kaart
import Woningbouw

struct KaartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kaart",
        abstract: "Draw the kaart for the Kamer as SVG: A4, exactly 1:1.500.000 in RD New.",
        discussion: """
            The locaties numbered at their true position and sized by dwellings, the woningbouwgebieden that are \
            designated on the peildatum, and the table. The same store gives the same bytes.

            EXAMPLES
              doorbraakkaart kaart
              doorbraakkaart kaart --output bijlage.svg --peildatum 2025-06-12
              rsvg-convert --width 2480 --height 3508 kaart.svg > kaart.png
            """)

    @Option(help: "The SVG file to write, or - for stdout.", completion: .file(extensions: ["svg"]))
    var output = "kaart.svg"
    @Option(help: "The day on which gebieden must be designated, JJJJ-MM-DD; without it the newest in the data.")
    var peildatum: Datum?
    @OptionGroup var storeOptions: StoreOptions

    func validate() throws {
        guard output == "-" || output.lowercased().hasSuffix(".svg") else {
            throw ValidationError(
                "'\(output)' should end in .svg; rsvg-convert makes a .png or .pdf from that (see --help).")
        }
    }

    func run() async throws {
        let catalogus = try await storeOptions.open()
        let dag = try await storeOptions.peildatum(peildatum, in: catalogus)
        let ondergrond = try OndergrondReader(geodata: try GeodataFolder.find()).read()
        let blad = try await Kaarttekenaar(catalogus: catalogus, ondergrond: ondergrond)
            .teken(Kaartopdracht(peildatum: dag))
        try Output(output).write(blad.svg)
        report(blad, dag)
    }

    private func report(_ blad: Kaartblad, _ dag: Datum) {
        if output != "-" {
            Message.note("\(output): \(blad.verslag.locaties.count) locaties, \(dag), \(blad.svg.count / 1000) kB")
        }
        Message.list(blad.verslag.afwijkingen.map(Deviation.init))
    }
}

/// What a reader of the kaart will miss, in words.
private struct Deviation: CustomStringConvertible {
    let description: String

    init(_ regel: Plaatsingsverslag.Regel) {
        var parts: [String] = []
        switch regel.naam {
        case .bijSymbool, .metLeider, .inInzet: break
        case .alleenTabel: parts.append("its name stands in the table only")
        case .buitenKader: parts.append("it lies outside the map")
        case .zonderPlek: parts.append("it has no outline and no place")
        }
        if regel.isIngekort { parts.append("its name is cut off") }
        if !regel.staatInTabel { parts.append("it has no row in the table") }
        if let verschuiving = regel.badgeverschuiving, verschuiving != 0 {
            parts.append("its number stands \(Decimal.text(verschuiving, decimals: 1)) mm from its place")
        }
        description = "\(regel.nummer) \(regel.locatie): \(parts.joined(separator: ", "))"
    }
}
