// SPDX-License-Identifier: EUPL-1.2

import CQL2
import GeoFormats
import Geometry

/// Reads the filter of a request.
struct Filterlezer {
    let collectie: Collectie
    let gridDirectory: String

    /// The filter, nil when there is none or when something is wrong with it.
    /// - Parameters:
    ///   - query: The parameters of the request.
    ///   - stelsel: The system of the geometries in it.
    ///   - fouten: Gets what is wrong.
    func filter(_ query: Queryparameters, _ stelsel: Stelsel, _ fouten: inout Invoerfouten) -> CQL2Filter? {
        let taal = taal(query, &fouten)
        guard let tekst = query["filter"], let taal else { return nil }
        do throws(CQL2Error) {
            let uitdrukking =
                switch taal {
                case .tekst: try CQL2TextReader.read(tekst)
                case .json: try CQL2JSONReader.read(tekst)
                }
            return try CQL2Filter(uitdrukking, queryables: collectie.queryables, system: systeem(stelsel))
        } catch {
            fouten.meld("filter", "waarde", "Het filter klopt niet: \(Self.detail(error, tekst)).")
            return nil
        }
    }

    /// What is wrong, of a text that is no JSON with the place, which our own reader of JSON tells.
    private static func detail(_ fout: CQL2Error, _ tekst: String) -> String {
        guard case .malformedJSON = fout.reason else { return fout.inHetNederlands }
        do throws(FormatError) { _ = try AttributeValue(json: tekst) } catch { return error.inHetNederlands }
        return fout.inHetNederlands
    }

    private func taal(_ query: Queryparameters, _ fouten: inout Invoerfouten) -> Filterparameters.Taal? {
        guard let naam = query["filter-lang"] else { return .tekst }
        if let taal = Filterparameters.Taal(rawValue: naam) { return taal }
        let keus = Filterparameters.Taal.allCases.map(\.rawValue).joined(separator: ", ")
        fouten.meld("filter-lang", "waarde", "'\(naam)' kan hier niet; mogelijk zijn \(keus).")
        return nil
    }

    private func systeem(_ stelsel: Stelsel) throws(CQL2Error) -> LiteralSystem {
        do throws(TransformError) { return try LiteralSystem(stelsel.crs, gridDirectory: gridDirectory) } catch {
            throw CQL2Error(.notTransformable(error.message))
        }
    }
}
