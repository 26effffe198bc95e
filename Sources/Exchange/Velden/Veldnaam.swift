// SPDX-License-Identifier: EUPL-1.2

/// The name of an attribute, compared without regard to case and underscores.
///
/// Names are compared for every field of every feature: no text is made for it.
struct Veldnaam: Hashable {
    /// The name as it was written.
    let tekst: String
    /// Beyond ASCII, case is a matter of whole texts.
    private let vergeleken: String

    init(_ tekst: String) {
        self.tekst = tekst
        vergeleken = tekst.utf8.allSatisfy { $0 < 0x80 } ? tekst : tekst.lowercased()
    }

    private var bytes: some Sequence<UInt8> {
        vergeleken.utf8.lazy.filter { $0 != UInt8(ascii: "_") }.map { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        }
    }

    static func == (links: Veldnaam, rechts: Veldnaam) -> Bool { links.bytes.elementsEqual(rechts.bytes) }

    func hash(into hasher: inout Hasher) {
        // Eight at a time: a hasher takes as long for a byte as for a word.
        var woord: UInt64 = 0
        var aantal = 0
        for byte in bytes {
            woord = woord << 8 | UInt64(byte)
            aantal += 1
            if aantal.isMultiple(of: 8) { hasher.combine(woord) }
        }
        hasher.combine(woord)
        hasher.combine(aantal)
    }
}
