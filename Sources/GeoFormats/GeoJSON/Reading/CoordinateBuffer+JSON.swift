// SPDX-License-Identifier: EUPL-1.2

extension CoordinateBuffer {
    /// Reads the value at the scanner's position, which may be anything.
    mutating func read(_ scanner: inout JSONScanner) throws(FormatError) {
        clear()
        guard try scanner.peek("coordinates") == .openBracket else {
            note("'coordinates' should be an array")
            try scanner.skipValue()
            return
        }
        height = try readList(&scanner, level: 0)
    }

    /// Reads an array of arrays, or a position.
    /// - Returns: How deep the positions in it lie, nil when it is empty.
    private mutating func readList(_ scanner: inout JSONScanner, level: Int) throws(FormatError) -> Int? {
        try scanner.enterArray()
        guard try scanner.nextItem(isFirst: true) else {
            if level > 0 { note("an array of coordinates is empty", level: level) }
            return nil
        }
        guard scanner.current == .openBracket else {
            try readPosition(&scanner, level: level)
            return 0
        }
        var height: Int?
        repeat {
            guard try scanner.peek("an array") == .openBracket else {
                note("a number stands among arrays of coordinates", level: level + 1)
                try scanner.skipValue()
                continue
            }
            let itemHeight = try readList(&scanner, level: level + 1)
            if let height, let itemHeight, height != itemHeight {
                note("the arrays of coordinates are not all nested equally deep", level: level + 1)
            }
            height = height ?? itemHeight
        } while try scanner.nextItem(isFirst: false)
        if height == 0 { lineEnds.append(numbers.count / 2) }
        if height == 1 { polygonEnds.append(lineEnds.count) }
        return height.map { $0 + 1 }
    }

    /// Reads the numbers of a position; the scanner is at the first of them.
    @inline(__always)
    private mutating func readPosition(_ scanner: inout JSONScanner, level: Int) throws(FormatError) {
        var count = 0
        repeat {
            let byte = try scanner.peek("a number")
            guard byte.isDigit || byte == .minus || Self.startsBadNumber(byte) else {
                note("a coordinate holds something that is not a number", level: level)
                try scanner.skipValue()
                continue
            }
            let number = try scanner.readDouble()
            if count < 2 { numbers.append(number) }
            count += 1
        } while try scanner.nextItem(isFirst: false)
        guard count != 2 else { return }
        if count > 2 {
            droppedHeights += 1
        } else {
            note("a coordinate has \(count == 1 ? "one number" : "no numbers") where two are needed", level: level)
            numbers.removeLast(count)
            numbers += [0, 0]
        }
    }

    /// `NaN`, `Infinity` and `+1` are for the scanner to refuse.
    private static func startsBadNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "N"), UInt8(ascii: "I"), UInt8(ascii: "+"), UInt8(ascii: "."): true
        default: false
        }
    }

    private mutating func note(_ message: String, level: Int = 0) {
        guard defect == nil else { return }
        let ring = lineEnds.count - (polygonEnds.last ?? 0) + 1
        defect = GeometryDefect(
            .malformed, message, polygon: level >= 3 ? polygonEnds.count + 1 : nil, ring: level >= 2 ? ring : nil)
    }
}
