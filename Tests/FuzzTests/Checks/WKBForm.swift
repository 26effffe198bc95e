// SPDX-License-Identifier: EUPL-1.2

import Geometry

/// A way in which others write well-known binary.
struct WKBForm {
    let isBigEndian: Bool
    /// What is added to the type: thousands for the heights and measures of ISO, high bits for those of PostGIS.
    let mark: UInt32
    let extraOrdinates: Int
    let srid: UInt32?

    static let plain = WKBForm(isBigEndian: false, mark: 0, extraOrdinates: 0, srid: nil)
    static let bigEndian = WKBForm(isBigEndian: true, mark: 0, extraOrdinates: 0, srid: nil)
    static let isoZM = WKBForm(isBigEndian: false, mark: 3_000, extraOrdinates: 2, srid: nil)
    static let extended = WKBForm(isBigEndian: false, mark: 0xA000_0000, extraOrdinates: 1, srid: 28_992)
    static let all = [plain, bigEndian, isoZM, extended]

    func bytes(of shape: Shape) -> [UInt8] {
        switch shape {
        case .point(let point): header(1) + numbers([point.x, point.y])
        case .lineString(let line): header(2) + counted(line.coordinates)
        case .polygon(let polygon):
            header(3) + integer(UInt32(polygon.rings.count)) + polygon.rings.flatMap { counted($0.coordinates) }
        case .multiPoint(let points): parts(4, points.map(Shape.point))
        case .multiLineString(let lines): parts(5, lines.map(Shape.lineString))
        case .multiPolygon(let area): parts(6, area.polygons.map(Shape.polygon))
        case .collection(let shapes): parts(7, shapes)
        }
    }

    private func parts(_ kind: UInt32, _ shapes: [Shape]) -> [UInt8] {
        header(kind) + integer(UInt32(shapes.count)) + shapes.flatMap(bytes(of:))
    }

    private func header(_ kind: UInt32) -> [UInt8] {
        let type = mark >= 0x1000_0000 ? kind | mark : kind + mark
        return [isBigEndian ? 0 : 1] + integer(type) + (srid.map(integer) ?? [])
    }

    private func counted(_ coordinates: [Double]) -> [UInt8] {
        integer(UInt32(coordinates.count / 2)) + numbers(coordinates)
    }

    private func numbers(_ coordinates: [Double]) -> [UInt8] {
        stride(from: 0, to: coordinates.count, by: 2).flatMap { index in
            number(coordinates[index]) + number(coordinates[index + 1])
                + (0..<extraOrdinates).flatMap { _ in number(7.5) }
        }
    }

    private func number(_ value: Double) -> [UInt8] {
        withUnsafeBytes(of: isBigEndian ? value.bitPattern.bigEndian : value.bitPattern.littleEndian, Array.init)
    }

    private func integer(_ value: UInt32) -> [UInt8] {
        withUnsafeBytes(of: isBigEndian ? value.bigEndian : value.littleEndian, Array.init)
    }
}
