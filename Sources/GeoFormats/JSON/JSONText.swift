// SPDX-License-Identifier: EUPL-1.2

/// Values as JSON bytes: no spaces, UTF-8 as it is, only what must be escaped escaped.
enum JSONText {
    static func append(_ value: AttributeValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): bytes.append(contentsOf: String(value).utf8)
        // JSON has no word for NaN and the infinities; null is what the others write (ECMA-262, RFC 8259).
        case .number(let value): bytes.append(contentsOf: (value.isFinite ? DecimalText.plain(value) : "null").utf8)
        case .string(let value): append(value, to: &bytes)
        case .array(let values):
            bytes.append(.openBracket)
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(.comma) }
                append(value, to: &bytes)
            }
            bytes.append(.closeBracket)
        case .object(let members): append(members: members, to: &bytes)
        }
    }

    static func append(members: some Sequence<(key: String, value: AttributeValue)>, to bytes: inout [UInt8]) {
        bytes.append(.openBrace)
        var isFirst = true
        for (key, value) in members {
            if !isFirst { bytes.append(.comma) }
            isFirst = false
            append(key, to: &bytes)
            bytes.append(.colon)
            append(value, to: &bytes)
        }
        bytes.append(.closeBrace)
    }

    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(.quote)
        defer { bytes.append(.quote) }
        // Most texts have nothing to escape, and are copied whole.
        if !text.utf8.contains(where: { $0 < 0x20 || $0 == .quote || $0 == .backslash }) {
            bytes.append(contentsOf: text.utf8)
            return
        }
        for byte in text.utf8 {
            switch byte {
            case .quote, .backslash: bytes += [.backslash, byte]
            case 0x0A: bytes += [.backslash, UInt8(ascii: "n")]
            case 0x0D: bytes += [.backslash, UInt8(ascii: "r")]
            case 0x09: bytes += [.backslash, UInt8(ascii: "t")]
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: bytes.append(byte)
            }
        }
    }
}
