// SPDX-License-Identifier: EUPL-1.2

/// Reads filters in the JSON encoding (21-065r2, requirements class *CQL2 JSON*).
public enum CQL2JSONReader {
    /// The filter in a text of JSON.
    /// - Throws: ``CQL2Error`` with the path to the fault, or a limit that it exceeds.
    /// - Complexity: O(n) over the text.
    public static func read(_ text: String, limits: CQL2Limits = CQL2Limits()) throws(CQL2Error) -> CQL2Expression {
        guard text.utf8.count <= limits.bytes else { throw CQL2Error(.tooLarge(.bytes, limit: limits.bytes)) }
        // Each level is an object with an array in it, and the coordinates of areas are nested four deep.
        let value = try JSONValue(parsing: text, maximumDepth: 2 * limits.depth + 4)
        var parser = JSONParser(limits: limits)
        return try parser.expression(value, "")
    }
}
