// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// What makes the PDF of a kaart the same every time: its date is that of the data and not of the clock.
enum PDFPagina {
    private static let kenteken = Array("%PDF-".utf8)
    private static let datum = Array("/CreationDate (D:".utf8)
    private static let cijfers = 14

    /// The page with the peildatum as the date on which it was made; the new date is as long as the old one, so that
    /// all that follows stays where it was.
    /// - Throws: ``Afdrukfout`` when the bytes are no PDF or hold no date in the form that is known.
    static func metDatum(_ bytes: [UInt8], dag: Datum) throws -> [UInt8] {
        guard bytes.starts(with: kenteken) else { throw Afdrukfout("rsvg-convert made no PDF") }
        guard let plek = bytes.firstRange(of: datum)?.upperBound, plek + cijfers <= bytes.count,
            bytes[plek..<plek + cijfers].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw Afdrukfout("rsvg-convert wrote a PDF without a date in the form D:JJJJMMDDhhmmss") }
        let nieuw = dag.description.utf8.filter { $0 != UInt8(ascii: "-") } + Array("000000".utf8)
        var resultaat = bytes
        resultaat.replaceSubrange(plek..<plek + cijfers, with: nieuw)
        return resultaat
    }
}
