// SPDX-License-Identifier: EUPL-1.2

/// Reads filters in the text encoding (21-065r2, requirements class *CQL2 Text*).
///
/// Parentheses that make an array are those of the grammar; within an array or a call, parentheses around a single
/// operation group it. Dates and texts may be compared by BETWEEN, which the grammar leaves to numbers.
public enum CQL2TextReader {
    /// The filter in a text.
    /// - Throws: ``CQL2Error`` with the character, or a limit that it exceeds.
    /// - Complexity: O(n) over the text.
    public static func read(_ text: String, limits: CQL2Limits = CQL2Limits()) throws(CQL2Error) -> CQL2Expression {
        guard text.utf8.count <= limits.bytes else { throw CQL2Error(.tooLarge(.bytes, limit: limits.bytes)) }
        var parser = try TextParser(text, limits: limits)
        return try parser.filter()
    }
}
