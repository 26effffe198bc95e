// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// A provincie: CBS code, name and area.
public struct Provincie: Hashable, Sendable, Identifiable {
    /// The CBS code, `PV20` to `PV31`.
    public var code: String
    /// The official name, as in `Fryslân`.
    public var naam: String
    /// What the outline is worth.
    public var begrenzing: Begrenzing
    /// The area.
    public var vlak: MultiPolygon
    /// The attributes of the source that have no place of their own here, as a JSON object with sorted names.
    public var overige: String?

    /// A provincie.
    public init(code: String, naam: String, begrenzing: Begrenzing, vlak: MultiPolygon, overige: String? = nil) {
        self.code = code
        self.naam = naam
        self.begrenzing = begrenzing
        self.vlak = vlak
        self.overige = overige
    }

    /// The code.
    public var id: String { code }
}

/// A gemeente: CBS code, name, provincie and area.
public struct Gemeente: Hashable, Sendable, Identifiable {
    /// The CBS code, `GMnnnn`.
    public var code: String
    /// The official name, as in `'s-Gravenhage`.
    public var naam: String
    /// The provincie, when given.
    public var provincie: String?
    /// What the outline is worth.
    public var begrenzing: Begrenzing
    /// The area.
    public var vlak: MultiPolygon
    /// The attributes of the source that have no place of their own here, as a JSON object with sorted names.
    public var overige: String?

    /// A gemeente.
    public init(
        code: String, naam: String, provincie: String? = nil, begrenzing: Begrenzing, vlak: MultiPolygon,
        overige: String? = nil
    ) {
        self.code = code
        self.naam = naam
        self.provincie = provincie
        self.begrenzing = begrenzing
        self.vlak = vlak
        self.overige = overige
    }

    /// The code.
    public var id: String { code }
}
