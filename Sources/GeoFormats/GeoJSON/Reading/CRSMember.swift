// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The `crs` member of GeoJSON 2008 and the `coordRefSys` of JSON-FG, in the forms in which they are met.
enum CRSMember {
    /// The reference system of `{"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}`, of the older
    /// `{"type": "EPSG", "properties": {"code": 28992}}`, or of a bare name.
    static func system(of value: AttributeValue) throws(FormatError) -> CoordinateReferenceSystem {
        if let name = value.string { return try system(named: name) }
        let properties = value["properties"]
        if let name = properties?["name"]?.string { return try system(named: name) }
        if let code = properties?["code"]?.integer { return try system(named: "EPSG:\(code)") }
        if let code = properties?["code"]?.string { return try system(named: code) }
        throw FormatError(
            .unknownCRS, "the 'crs' member names no reference system: use --crs EPSG:28992 or another that it is in")
    }

    /// The reference system of a URI, of a compact one as `[EPSG:28992]`, or of an object that refers to one; of a
    /// compound system the first part, which is the one in the plane.
    static func system(ofReference value: AttributeValue) throws(FormatError) -> CoordinateReferenceSystem {
        if let name = value.string {
            return try system(
                named: name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name)
        }
        if let first = value.array?.first { return try system(ofReference: first) }
        if let reference = value["href"] { return try system(ofReference: reference) }
        throw FormatError(
            .unknownCRS, "'coordRefSys' names no reference system: use --crs EPSG:28992 or another that it is in")
    }

    private static func system(named name: String) throws(FormatError) -> CoordinateReferenceSystem {
        do throws(TransformError) {
            return try CoordinateReferenceSystem(name: name)
        } catch {
            throw FormatError(.unknownCRS, error.message)
        }
    }
}
