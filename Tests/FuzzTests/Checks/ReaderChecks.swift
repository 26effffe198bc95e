// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry

/// What must hold of any bytes: a reader gives a value that can be written and read again, or its typed error.
///
/// Each check tells whether the bytes were read; an error that it throws is a fault.
enum ReaderChecks {
    static func wkb(_ bytes: [UInt8]) throws -> Bool {
        let shape: Shape
        do throws(GeometryError) { shape = try WKBReader.read(bytes) } catch {
            try FuzzFault.require(!error.message.isEmpty && error.function == nil, "an error without words")
            return false
        }
        try ShapeChecks.check(shape)
        return true
    }

    static func geoPackage(_ bytes: [UInt8]) throws -> Bool {
        if let box = try? bytes.withUnsafeBytes({ try GeoPackageBinary.box($0) }) {
            try FuzzFault.require(box.minX <= box.maxX && box.minY <= box.maxY, "a box inside out")
        }
        let shape: Shape
        do throws(FormatError) { shape = try GeoPackageBinary.decode(bytes) } catch {
            try FuzzFault.require(error.code == .malformedGeoPackage, "an error of the kind \(error.code)")
            return false
        }
        try ShapeChecks.check(shape)
        return true
    }

    /// - Parameter gridDirectory: The folder of the RDNAPTRANS2018 grid, for texts in degrees.
    static func geoJSON(_ bytes: [UInt8], gridDirectory: String) throws -> Bool {
        let (read, isWhole) = try features(bytes, gridDirectory)
        for feature in read { try feature.geometry.map(ShapeChecks.check) }
        let written = try GeoJSONWriter.bytes(of: read, product: .rdNew, gridDirectory: gridDirectory)
        let (again, isWholeAgain) = try features(written, gridDirectory)
        // A bare geometry may be nested as deep as is read at all: in a collection it then is too deep.
        guard isWholeAgain else { return isWhole }
        try FuzzFault.require(again == read.map(\.oriented), "other features after writing and reading")
        let rewritten = try GeoJSONWriter.bytes(of: again, product: .rdNew, gridDirectory: gridDirectory)
        try FuzzFault.require(rewritten == written, "other bytes after writing twice")
        try degrees(read, gridDirectory)
        return isWhole
    }

    /// Where the grid reaches, what was read can be written in degrees, and that is GeoJSON as well.
    private static func degrees(_ read: [Feature], _ gridDirectory: String) throws {
        let product = GeoJSONProduct.rfc7946
        guard
            let written = try? GeoJSONWriter.bytes(of: read, product: product, gridDirectory: gridDirectory)
        else { return }
        let (again, isWhole) = try features(written, gridDirectory)
        try FuzzFault.require(!isWhole || again.count <= read.count, "more features after degrees")
    }

    /// The features up to the first fault in the text, and whether there was none.
    private static func features(_ bytes: [UInt8], _ gridDirectory: String) throws -> ([Feature], isWhole: Bool) {
        var result: [Feature] = []
        do {
            let reader = try GeoJSONReader(data: Data(bytes), name: "fuzz", gridDirectory: gridDirectory)
            let summary = try reader.read { record in
                try FuzzFault.require(record.line ?? 0 > 0, "a feature without a line")
                switch record.geometry {
                case .success: result.append(try record.feature())
                case .failure(let defect): try FuzzFault.require(!defect.message.isEmpty, "a defect without words")
                }
            }
            try FuzzFault.require(summary.features == result.count + summary.defects, "features that do not add up")
            return (result, true)
        } catch let error as FormatError {
            try FuzzFault.require(error.line ?? 1 > 0 && error.column ?? 1 > 0, "an error at no place")
            return (result, false)
        }
    }
}

extension Feature {
    /// The feature as it comes back from a file: polygons are written with shells counter-clockwise.
    fileprivate var oriented: Feature {
        Feature(id: id, time: time, properties: properties, geometry: geometry?.oriented)
    }
}

extension Shape {
    fileprivate var oriented: Shape {
        switch self {
        case .polygon(let polygon): .polygon(polygon.oriented())
        case .multiPolygon(let area): .multiPolygon(area.oriented())
        case .collection(let shapes): .collection(shapes.map(\.oriented))
        default: self
        }
    }
}
