// SPDX-License-Identifier: EUPL-1.2

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Looks for words in quotes in a file without parsing it.
enum ByteSearch {
    /// Whether one of the words stands somewhere.
    /// - Throws: ``FormatError`` `unreadable`.
    /// - Complexity: O(n) over the bytes for each word, at nearly the speed of memory.
    static func finds(_ words: [String], in input: ByteInput) throws(FormatError) -> Bool {
        let words = words.map { Array($0.utf8) }
        let overlap = (words.map(\.count).max() ?? 1) - 1
        let source = try input.open()
        var block: [UInt8] = []
        while try source.read(into: &block, 1 << 20) > 0 {
            if words.contains(where: { contains(block, $0) }) { return true }
            block = Array(block.suffix(overlap))
        }
        return false
    }

    /// Each word starts with a quote, which coordinates, the bulk of most files, do not have.
    private static func contains(_ block: [UInt8], _ word: [UInt8]) -> Bool {
        block.withUnsafeBytes { block in
            var position = 0
            while position + word.count <= block.count {
                // Within the block: the count is what is left of it.
                let rest = UnsafeRawBufferPointer(rebasing: block[position...])
                guard let base = rest.baseAddress, let found = memchr(base, CInt(UInt8.quote), rest.count) else {
                    return false
                }
                position += base.distance(to: UnsafeRawPointer(found))
                if block[position...].starts(with: word) { return true }
                position += 1
            }
            return false
        }
    }
}
