// SPDX-License-Identifier: EUPL-1.2

extension SVGWriter {
    /// The open square for a number of dwellings that is not known.
    mutating func vierkant(_ vlak: PaperBox) {
        rechthoek(vlak, klasse: "onbekend", afronding: 500)
    }

    /// What shows a gebied.
    mutating func gebied(_ symbool: Gebiedssymbool) {
        for midden in symbool.gearceerd { zeshoek(midden) }
        for midden in symbool.open { openZeshoek(midden) }
        pad(Ondergrondlaag.pad(symbool.kernen), klasse: "gebiedkern")
        pad(Ondergrondlaag.pad(symbool.vlakken), klasse: "gebied")
    }

    /// The hatched hexagon for a small gebied.
    mutating func zeshoek(_ midden: PaperPoint) {
        var pad = Padtekst()
        pad.ring(Zeshoek.hoeken(midden))
        self.pad(pad.tekst, klasse: "gebied")
    }

    /// The open hexagon for a gebied of which only the place is known.
    mutating func openZeshoek(_ midden: PaperPoint) {
        var pad = Padtekst()
        pad.ring(Zeshoek.hoeken(midden))
        self.pad(pad.tekst, klasse: "gebied-open")
    }
}
