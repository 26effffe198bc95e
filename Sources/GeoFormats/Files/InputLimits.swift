// SPDX-License-Identifier: EUPL-1.2

/// How much of a file a reader takes into memory at once.
enum InputLimits {
    /// The most bytes that one feature, or all that stands around the features, may have.
    static let feature = 200 << 20
    /// The same for people.
    static let text = "200 MB"
}
