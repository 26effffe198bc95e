// SPDX-License-Identifier: EUPL-1.2

import Kaart

/// What was drawn and what a reader will miss, in words for the one who made it.
struct KaartReport {
    let bladen: [Kaartblad]
    let bestanden: [Kaartbestand]
    let opdracht: Kaartopdracht

    func tell(where place: String) {
        if bladen.count == 1, place != "-" {
            Message.note(line(bladen[0], name: place, bestanden[0]))
        } else if bladen.count > 1 {
            Message.note("\(place): \(bladen.count) sheets, \(opdracht.peildatum)")
        }
        for (blad, bestand) in zip(bladen, bestanden) {
            let deviations = blad.verslag.afwijkingen.map(Deviation.init)
            if bladen.count > 1 { Message.note("  " + line(blad, name: bestand.naam, bestand)) }
            Message.list(deviations)
        }
    }

    private func line(_ blad: Kaartblad, name: String, _ bestand: Kaartbestand) -> String {
        "\(name): \(blad.verslag.locaties.count) locaties, 1:\(Getal.tekst(blad.schaal)) on \(blad.papier.rawValue), "
            + "\(blad.peildatum), \(bestand.bytes.count / 1000) kB"
    }
}

/// What became of a locatie that is not shown as it should.
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
