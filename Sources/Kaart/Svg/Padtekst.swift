// SPDX-License-Identifier: EUPL-1.2

/// The `d` of a path, in relative steps between points that are already rounded, so that nothing drifts.
struct Padtekst {
    private var bytes: [UInt8] = []
    private var positie = PaperPoint(x: 0, y: 0)
    private var opdracht = UInt8(ascii: " ")
    /// Whether the last number has a point, so that a point after it begins the next number.
    private var heeftPunt = false

    var tekst: String { String(decoding: bytes, as: UTF8.self) }

    /// A closed ring.
    mutating func ring(_ punten: [PaperPoint]) {
        guard lijn(punten) else { return }
        opdracht = UInt8(ascii: "z")
        bytes.append(opdracht)
        positie = punten[0]
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

    private mutating func schrijf(_ letter: Unicode.Scalar, _ getal: Int, _ tweede: Int? = nil) {
        let teken = UInt8(ascii: letter)
        if teken != opdracht { bytes.append(teken) }
        schrijf(getal, naLetter: teken != opdracht)
        opdracht = teken
        if let tweede { schrijf(tweede, naLetter: false) }
    }

    private mutating func schrijf(_ getal: Int, naLetter: Bool) {
        let (geheel, rest) = getal.magnitude.quotientAndRemainder(dividingBy: 1000)
        let isGescheiden = naLetter || getal < 0 || (heeftPunt && geheel == 0 && rest > 0)
        if !isGescheiden { bytes.append(UInt8(ascii: " ")) }
        Millimeter.schrijf(getal, kort: true, &bytes)
        heeftPunt = rest > 0
    }
}
