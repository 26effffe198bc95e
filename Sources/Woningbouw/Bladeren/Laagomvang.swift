// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// How much a layer holds, and where and when.
public struct Laagomvang: Hashable, Sendable {
    /// How many objects.
    public var aantal: Int
    /// A box around all outlines and places, nil when there are none.
    public var vak: BoundingBox?
    /// The period in which designations hold, nil for what is not designated.
    public var periode: Periode?

    /// How much a layer holds.
    public init(aantal: Int, vak: BoundingBox? = nil, periode: Periode? = nil) {
        self.aantal = aantal
        self.vak = vak
        self.periode = periode
    }

    /// How much objects in memory are together.
    init(van objecten: some Collection<Laagobject>) {
        let aanwijzingen = objecten.compactMap { object -> Aanwijzing? in
            if case .woningbouwgebied(let gebied) = object { gebied.aanwijzing } else { nil }
        }
        self.init(
            aantal: objecten.count, vak: BoundingBox(around: objecten.map { $0.vorm.shape.boundingBox }),
            periode: aanwijzingen.isEmpty
                ? nil
                : Periode(
                    van: aanwijzingen.contains { $0.van == nil } ? nil : aanwijzingen.compactMap(\.van).min(),
                    tot: aanwijzingen.contains { $0.tot == nil } ? nil : aanwijzingen.compactMap(\.tot).max()))
    }
}
