// SPDX-License-Identifier: EUPL-1.2

/// Arguments of a statement as libpq takes them: all in binary, their types as the server infers them.
struct Postgresargumenten {
    private var bytes: [UInt8] = []
    private var plekken: [Range<Int>?] = []

    init(_ waarden: [Kolomwaarde]) throws {
        for waarde in waarden {
            if waarde.isOnhoudbaar { throw Postgresfout.onhoudbaar }
            let begin = bytes.count
            plekken.append(waarde.voegToe(aan: &bytes) ? begin..<bytes.count : nil)
        }
        // The text that is empty has an address too.
        bytes.append(0)
    }

    /// Hands over number, values, lengths and formats, valid for the duration of the call.
    func gebruik<Antwoord>(
        _ gebruik: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) throws -> Antwoord
    ) rethrows -> Antwoord {
        try bytes.withUnsafeBytes { bytes in
            let waarden = plekken.map { plek in
                plek.flatMap { bytes.baseAddress?.advanced(by: $0.lowerBound).assumingMemoryBound(to: CChar.self) }
            }
            let lengten = plekken.map { Int32(clamping: $0?.count ?? 0) }
            return try gebruik(Int32(plekken.count), waarden, lengten, plekken.map { _ in 1 })
        }
    }
}

/// Texts as C takes a list of them: pointers, with a null pointer at the end.
final class Tekstlijst {
    private let teksten: [UnsafeMutablePointer<CChar>]
    /// Valid as long as the list.
    let wijzers: [UnsafePointer<CChar>?]

    init(_ teksten: [String]) {
        self.teksten = teksten.map { tekst in
            let bytes = Array(tekst.utf8CString)
            let geheugen = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
            geheugen.initialize(from: bytes, count: bytes.count)
            return geheugen
        }
        wijzers = self.teksten.map { UnsafePointer($0) } + [nil]
    }

    deinit { teksten.forEach { $0.deallocate() } }
}
