// SPDX-License-Identifier: EUPL-1.2

/// The texts in a piece of a file with one on each line, or after each record separator; empty ones are none.
struct LineTexts: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private let mark: UInt8
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        mark = bytes.first { !$0.isJSONSpace } == ByteSource.recordSeparator ? ByteSource.recordSeparator : 0x0A
    }

    /// How many there are.
    var count: Int { reduce(0) { count, _ in count + 1 } }

    mutating func next() -> Range<Int>? {
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: mark) ?? bytes.count
            defer { position = end + 1 }
            if bytes[position..<end].contains(where: { !$0.isJSONSpace }) { return position..<end }
        }
        return nil
    }
}
