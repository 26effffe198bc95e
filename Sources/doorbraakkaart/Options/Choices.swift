// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
public import Geometry
public import Woningbouw

extension Laag: ExpressibleByArgument {}
extension Status: ExpressibleByArgument {}

extension Datum: ExpressibleByArgument {
    /// A date given as `JJJJ-MM-DD`.
    public init?(argument: String) { self.init(argument) }
}

extension CoordinateReferenceSystem: ExpressibleByArgument {
    /// A reference system by any of its names.
    public init?(argument: String) {
        guard let system = try? CoordinateReferenceSystem(name: argument) else { return nil }
        self = system
    }

    /// What is offered in help and completion.
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// How a locatie lies with respect to all gebieden, as it is asked for.
enum LiggingChoice: String, CaseIterable, ExpressibleByArgument {
    case binnen, deels, buiten

    /// A locatie that only touches a gebied lies outside.
    func fits(_ relatie: Relatie) -> Bool {
        switch self {
        case .binnen: relatie == .binnen
        case .deels: relatie == .deels
        case .buiten: relatie == .buiten || relatie == .raakt
        }
    }
}

/// The formats in which lists are given.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json, geojson
    case rdGeoJSON = "rd-geojson"
}
