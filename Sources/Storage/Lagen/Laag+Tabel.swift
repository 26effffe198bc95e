// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Work that is the same for the objects of every layer.
protocol Laagwerk {
    associatedtype Resultaat
    func doe<Object: Opgeslagen>(met type: Object.Type) throws -> Resultaat
}

extension Laag {
    /// Does work with the objects of the layer.
    func doe<Werk: Laagwerk>(_ werk: Werk) throws -> Werk.Resultaat {
        switch self {
        case .locaties: try werk.doe(met: Locatie.self)
        case .woningbouwgebieden: try werk.doe(met: Woningbouwgebied.self)
        case .provincies: try werk.doe(met: Provincie.self)
        case .gemeenten: try werk.doe(met: Gemeente.self)
        }
    }

    /// The table of the layer.
    var tabel: Tabel {
        switch self {
        case .locaties: Locatie.tabel
        case .woningbouwgebieden: Woningbouwgebied.tabel
        case .provincies: Provincie.tabel
        case .gemeenten: Gemeente.tabel
        }
    }

    /// Whether objects have a number on the kaart, by which they are sorted, and may lack an outline.
    var heeftNummers: Bool { self == .locaties || self == .woningbouwgebieden }
}
