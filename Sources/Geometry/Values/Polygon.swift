// SPDX-License-Identifier: EUPL-1.2

/// An area within a shell and outside its holes, in metres RD New.
public struct Polygon: Hashable, Sendable {
    /// The outer ring.
    public let shell: Ring
    /// The inner rings.
    public let holes: [Ring]

    /// A polygon from its rings; whether they fit together is told by ``Spatial/validity()``.
    public init(shell: Ring, holes: [Ring] = []) {
        self.shell = shell
        self.holes = holes
    }

    /// The shell, then the holes.
    public var rings: [Ring] { [shell] + holes }

    /// The area in m²: the shell less its holes, 0 where those of an invalid polygon are larger.
    public var area: Double {
        let outer = abs(shell.signedArea)
        guard outer.isFinite else { return outer }
        return max(0, holes.reduce(outer) { $0 - abs($1.signedArea) })
    }

    /// The length in metres of all rings.
    public var length: Double { rings.reduce(0) { $0 + $1.length } }

    /// The number of points over all rings, closing points included.
    public var vertexCount: Int { holes.reduce(shell.points.count) { $0 + $1.points.count } }

    /// The polygon with its shell counter-clockwise and its holes clockwise (RFC 7946, section 3.1.6).
    public func oriented() -> Polygon {
        Polygon(
            shell: shell.oriented(counterClockwise: true), holes: holes.map { $0.oriented(counterClockwise: false) })
    }
}

extension Polygon: Spatial {
    /// The polygon as a shape.
    public var shape: Shape { .polygon(self) }
    /// The smallest box around the shell.
    public var boundingBox: BoundingBox? { shell.boundingBox }
}
