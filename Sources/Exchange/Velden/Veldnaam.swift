// SPDX-License-Identifier: EUPL-1.2

/// The name of an attribute, compared without regard to case and underscores.
///
/// Names are compared for every field of every feature: no text is made for it, and most differ in their fingerprints.
struct Veldnaam: Hashable {
    /// The name as it was written.
    let tekst: String
    /// Beyond ASCII, case is a matter of whole texts.
    private let vergeleken: String
    private let vingerafdruk: UInt64

    init(_ tekst: String) {
        self.tekst = tekst
        var som = Vingerafdruk()
        let isASCII = tekst.utf8.withContiguousStorageIfAvailable { som.neem($0) } ?? false
        if isASCII {
            vergeleken = tekst
        } else {
            vergeleken = tekst.lowercased()
            som = Vingerafdruk()
            for byte in vergeleken.utf8 { som.neem(byte) }
        }
        vingerafdruk = som.waarde
    }

    private var bytes: some Sequence<UInt8> {
        vergeleken.utf8.lazy.filter { $0 != UInt8(ascii: "_") }.map(Vingerafdruk.klein)
    }

    static func == (links: Veldnaam, rechts: Veldnaam) -> Bool {
        links.vingerafdruk == rechts.vingerafdruk
            && (links.tekst == rechts.tekst || links.bytes.elementsEqual(rechts.bytes))
    }

    func hash(into hasher: inout Hasher) { hasher.combine(vingerafdruk) }
}

/// A fingerprint of bytes without underscores, in lower case (FNV-1a).
private struct Vingerafdruk {
    private(set) var waarde: UInt64 = 0xcbf2_9ce4_8422_2325

    static func klein(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    mutating func neem(_ byte: UInt8) {
        if byte != UInt8(ascii: "_") { waarde = (waarde ^ UInt64(Self.klein(byte))) &* 0x100_0000_01b3 }
    }

    /// - Returns: Whether all were ASCII; if not, it is of no use.
    mutating func neem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in bytes {
            guard byte < 0x80 else { return false }
            neem(byte)
        }
        return true
    }
}
