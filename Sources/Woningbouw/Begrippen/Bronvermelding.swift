// SPDX-License-Identifier: EUPL-1.2

/// Where the value of a field comes from, and how sure it is.
public struct Bronvermelding: Hashable, Sendable {
    /// The field that it is about, as in `naam`.
    public var veld: String
    /// The source.
    public var bron: String
    /// The certainty.
    public var zekerheid: Zekerheid
    /// What a reader should know besides.
    public var toelichting: String?

    /// A source of a field.
    public init(veld: String, bron: String, zekerheid: Zekerheid, toelichting: String? = nil) {
        self.veld = veld
        self.bron = bron
        self.zekerheid = zekerheid
        self.toelichting = toelichting
    }
}
