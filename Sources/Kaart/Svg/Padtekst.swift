// SPDX-License-Identifier: EUPL-1.2

/// The `d` of a path, in relative steps between points that are already rounded, so that nothing drifts.
struct Padtekst {
    private(set) var tekst = ""
    private var positie = PaperPoint(x: 0, y: 0)
    private var opdracht: Character = " "
    /// Whether the last number has a point, so that a point after it begins the next number.
    private var heeftPunt = false

    /// A closed ring.
    mutating func ring(_ punten: [PaperPoint]) {
        guard lijn(punten) else { return }
        tekst.append("z")
        positie = punten[0]
        opdracht = "z"
    }

    /// An open line.
    @discardableResult
    mutating func lijn(_ punten: [PaperPoint]) -> Bool {
        guard let begin = punten.first, punten.count > 1 else { return false }
        schrijf("M", begin.x, begin.y)
        positie = begin
        for punt in punten.dropFirst() { stap(naar: punt) }
        return true
    }

    /// A straight line of its own.
    mutating func lijn(_ lijn: PaperLine) { self.lijn([lijn.start, lijn.end]) }

    mutating func vlak(_ polygon: PaperPolygon) {
        for punten in polygon.rings { ring(punten) }
    }

    private mutating func stap(naar punt: PaperPoint) {
        let dx = punt.x - positie.x
        let dy = punt.y - positie.y
        switch (dx, dy) {
        case (0, 0): return
        case (_, 0): schrijf("h", dx)
        case (0, _): schrijf("v", dy)
        default: schrijf("l", dx, dy)
        }
        positie = punt
    }

    private mutating func schrijf(_ letter: Character, _ getallen: Int...) {
        var naLetter = letter != opdracht
        if naLetter { tekst.append(letter) }
        opdracht = letter
        for getal in getallen {
            let cijfers = Millimeter.kort(getal)
            let isGescheiden = naLetter || cijfers.first == "-" || (heeftPunt && cijfers.first == ".")
            if !isGescheiden { tekst.append(" ") }
            tekst += cijfers
            heeftPunt = cijfers.contains(".")
            naLetter = false
        }
    }
}
