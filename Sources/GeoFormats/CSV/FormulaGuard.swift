// SPDX-License-Identifier: EUPL-1.2

/// Keeps texts from being run as formulas by spreadsheets: an apostrophe is put before those that would be.
///
/// The rule can be undone, so that texts come back as they were.
enum FormulaGuard {
    static func guarded(_ text: String) -> String { isFormula(text) ? "'" + text : text }

    static func unguarded(_ text: String) -> String {
        text.utf8.first == UInt8(ascii: "'") && isFormula(text) ? String(text.dropFirst()) : text
    }

    /// Whether, behind any apostrophes, it starts with a mark that starts formulas (OWASP, CSV injection).
    private static func isFormula(_ text: String) -> Bool {
        switch text.utf8.first(where: { $0 != UInt8(ascii: "'") }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }
}
