// SPDX-License-Identifier: EUPL-1.2

/// Writes features one at a time, whatever the format.
public protocol FeatureWriter: AnyObject {
    /// Writes a feature in RD New.
    /// - Throws: ``FormatError`` when it cannot be written in the format, or what the target throws.
    func write(_ feature: Feature) throws

    /// Ends the file or layer; without it, it is not complete.
    /// - Throws: ``FormatError``, or what the target throws.
    func finish() throws
}
