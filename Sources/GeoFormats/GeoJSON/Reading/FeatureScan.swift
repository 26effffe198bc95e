// SPDX-License-Identifier: EUPL-1.2

/// Finds where the features of a collection end, without parsing them.
///
/// Only braces and strings are looked at: whatever else is wrong is found by the parser, which gets the pieces. What
/// cannot be told apart is not cut, so the parser meets the fault in its place.
struct FeatureScan {
    enum Outcome {
        /// All bytes have been looked at.
        case needsMore
        /// The closing bracket of the features stands at the position.
        case arrayEnd
        /// Something that no JSON can hold stands at or before the position.
        case broken
    }

    private(set) var position = 0
    /// The end of the last whole feature.
    private(set) var lastEnd = 0
    /// How many features have ended.
    private(set) var count = 0
    private var depth = 0
    private var isInString = false

    /// Forgets what has been cut off before the last end.
    mutating func cut() {
        position -= lastEnd
        lastEnd = 0
        count = 0
    }

    /// Looks on over the bytes, of which those before the position are the same as the last time.
    mutating func advance(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
        while position < bytes.count {
            if isInString {
                guard let outcome = passString(bytes) else { continue }
                return outcome
            }
            if depth > 0 {
                passObject(bytes)
                continue
            }
            switch bytes[position] {
            case .openBrace: depth = 1
            case .closeBracket: return .arrayEnd
            case .comma, 0x20, 0x0A, 0x0D, 0x09: break
            default: return .broken
            }
            position += 1
        }
        return .needsMore
    }

    /// Passes over a string to behind its closing quote; an outcome when it does not get there.
    private mutating func passString(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome? {
        while true {
            position = ByteWord.stringMark(in: bytes, from: position).position
            guard position < bytes.count else { return .needsMore }
            switch bytes[position] {
            case .quote:
                position += 1
                isInString = false
                return nil
            case .backslash:
                guard position + 1 < bytes.count else { return .needsMore }
                position += 2
            default: return .broken
            }
        }
    }

    /// Passes over an object to the next string or behind its end.
    private mutating func passObject(_ bytes: UnsafeBufferPointer<UInt8>) {
        position = ByteWord.first(.quote, .openBrace, .closeBrace, in: bytes, from: position)
        guard position < bytes.count else { return }
        switch bytes[position] {
        case .quote: isInString = true
        case .openBrace: depth += 1
        default:
            depth -= 1
            if depth == 0 {
                lastEnd = position + 1
                count += 1
            }
        }
        position += 1
    }
}
