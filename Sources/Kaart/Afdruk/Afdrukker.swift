// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Turns a kaart into the bytes of a file, PNG and PDF by `rsvg-convert` of librsvg.
///
/// The same kaart gives the same bytes with the same edition of librsvg: what it writes of its own, as the time of
/// day, is replaced by what the kaart says.
public struct Afdrukker: Sendable {
    private let rsvg: Hulpprogramma?

    /// A printer for files of one kind; it looks for what they need.
    /// - Throws: ``Afdrukfout`` when `rsvg-convert`, `fc-match` or the font of the kaart is not installed and needed.
    public init(voor formaat: Kaartformaat) throws {
        guard formaat != .svg else {
            rsvg = nil
            return
        }
        rsvg = try Hulpprogramma("rsvg-convert", debian: "librsvg2-bin", brew: "librsvg")
        try Lettercontrole.controleer()
    }

    /// The bytes of the file.
    /// - Throws: ``Afdrukfout`` when `rsvg-convert` fails.
    public func bytes(_ blad: Kaartblad, als formaat: Kaartformaat) throws -> [UInt8] {
        guard let rsvg, formaat != .svg else { return blad.svg }
        let map = try Werkmap()
        defer { map.verwijder() }
        let bron = try map.schrijf(blad.svg, "kaart.svg")
        let doel = map.bestand("kaart.\(formaat.rawValue)")
        var argumenten = ["--format", formaat.rawValue, "--output", doel.path(percentEncoded: false)]
        if formaat == .png {
            let beeld = PNGBeeld.pixels(blad)
            argumenten += ["--width", String(beeld.breedte), "--height", String(beeld.hoogte)]
        }
        try rsvg.voerUit(argumenten + [bron.path(percentEncoded: false)])
        let bytes = try map.lees(doel)
        return formaat == .png
            ? try PNGBeeld.metAfmeting(bytes) : try PDFPagina.metDatum(bytes, dag: blad.peildatum)
    }
}
