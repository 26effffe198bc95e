// SPDX-License-Identifier: EUPL-1.2

/// Sees to it that members which carry structure occur once: of two, nobody knows which counts.
struct MemberCheck {
    private let owner: String
    private let once: [String]
    private var seen = 0

    init(of owner: String, once: [String]) {
        self.owner = owner
        self.once = once
    }

    mutating func note(_ key: String, at position: Int, in scanner: borrowing JSONScanner) throws(FormatError) {
        guard let index = once.firstIndex(of: key) else { return }
        guard seen & 1 << index == 0 else {
            throw scanner.error(.malformedGeoJSON, "\(owner) has two members '\(key)'", at: position)
        }
        seen |= 1 << index
    }

    func has(_ key: String) -> Bool {
        once.firstIndex(of: key).map { seen & 1 << $0 != 0 } ?? false
    }
}
