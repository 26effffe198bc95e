// SPDX-License-Identifier: EUPL-1.2

/// The least distances that names on a map keep, in micrometres; nil where there is nothing to keep them from.
struct Speelruimte: Sendable {
    private(set) var naamTotNaam: Int?
    private(set) var naamTotSymbool: Int?

    /// - Parameters:
    ///   - namen: The boxes of all names.
    ///   - vakken: Symbols with straight sides.
    ///   - schijven: Symbols that are round.
    init(namen: [PaperBox], vakken: [PaperBox], schijven: [PaperDisc]) {
        for (index, naam) in namen.enumerated() {
            for ander in namen.dropFirst(index + 1) { Self.verklein(&naamTotNaam, tot: naam.distance(to: ander)) }
            for vak in vakken { Self.verklein(&naamTotSymbool, tot: naam.distance(to: vak)) }
            for schijf in schijven {
                let punt = PaperBox(centre: schijf.centre, halfWidth: 0, halfHeight: 0)
                Self.verklein(&naamTotSymbool, tot: max(naam.distance(to: punt) - schijf.radius, 0))
            }
        }
    }

    /// The lesser of both distances.
    func samen(met ander: Speelruimte) -> Speelruimte {
        var samen = self
        if let afstand = ander.naamTotNaam { Self.verklein(&samen.naamTotNaam, tot: afstand) }
        if let afstand = ander.naamTotSymbool { Self.verklein(&samen.naamTotSymbool, tot: afstand) }
        return samen
    }

    private static func verklein(_ kleinste: inout Int?, tot afstand: Int) {
        kleinste = min(kleinste ?? afstand, afstand)
    }
}
