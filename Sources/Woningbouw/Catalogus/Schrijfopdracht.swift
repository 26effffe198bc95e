// SPDX-License-Identifier: EUPL-1.2

/// What is written, from where, and by whom.
public struct Schrijfopdracht: Hashable, Sendable {
    /// The layer.
    public var laag: Laag
    /// How the new objects meet those of the layer.
    public var wijze: Schrijfwijze
    /// Where the content of the layer comes from after it; nil when single objects are changed by hand, which changes
    /// nothing of that.
    public var herkomst: Laagherkomst?
    /// Who writes, and when; nil when the product fills a layer with what it ships, which is the same on every machine.
    public var ondertekening: Ondertekening?
    /// Whether only is told what would change.
    public var proef: Bool

    /// A write to a layer.
    public init(
        laag: Laag, wijze: Schrijfwijze, herkomst: Laagherkomst?, ondertekening: Ondertekening? = nil,
        proef: Bool = false
    ) {
        self.laag = laag
        self.wijze = wijze
        self.herkomst = herkomst
        self.ondertekening = ondertekening
        self.proef = proef
    }

    /// What it is called in the history.
    public var soort: Handeling.Soort {
        if ondertekening == nil { return .vulling }
        return herkomst == nil ? .bewerking : .invoer
    }
}

/// How new objects meet those of the same id and the others.
public enum Schrijfwijze: String, CaseIterable, Sendable {
    /// Objects of the same id are replaced, the others stay.
    case voegSamen = "samenvoegen"
    /// The layer holds the new objects and nothing else.
    case vervang = "vervangen"
}
