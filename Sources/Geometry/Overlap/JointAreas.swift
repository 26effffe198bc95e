// SPDX-License-Identifier: EUPL-1.2

extension OverlapJoin {
    /// How much of each area lies in any of its partners, which count once where they overlap each other.
    /// - Parameters:
    ///   - pairs: Pairs of both layers, ordered as ``pairs(_:_:assumingValid:)`` gives them.
    ///   - first: The first layer.
    ///   - second: The second layer.
    /// - Returns: For every area of the first layer the square metres that lie in the union of its partners.
    /// - Throws: ``OverlapFailure`` with the first pair of an area for which no union could be made.
    /// - Complexity: That of a join of the second layer with itself, and O(v log v) over the vertices of partners that
    ///   overlap each other; partners that do not are summed.
    public static func jointAreas(
        of pairs: [OverlapPair], _ first: [MultiPolygon], _ second: [MultiPolygon]
    ) throws(OverlapFailure) -> [Double] {
        let overlapping: [OverlapPair]
        do throws(OverlapFailure) {
            overlapping = try self.pairs(within: partners(pairs, second))
        } catch {
            throw error.asPartner(in: pairs)
        }
        let work = JointAreas(pairs, first, second, overlapping: overlapping)
        return try work.areas(work.parcels.map { work.shares($0) })
    }

    /// The same areas, found by several tasks at once.
    /// - Throws: ``OverlapFailure`` as ``jointAreas(of:_:_:)``, or `CancellationError` soon after the task is cancelled.
    public static func jointAreas(
        of pairs: [OverlapPair], _ first: [MultiPolygon], _ second: [MultiPolygon], tasks: Int
    ) async throws -> [Double] {
        let overlapping: [OverlapPair]
        do {
            overlapping = try await self.pairs(within: partners(pairs, second), tasks: tasks)
        } catch let failure as OverlapFailure {
            throw failure.asPartner(in: pairs)
        }
        let work = JointAreas(pairs, first, second, overlapping: overlapping)
        return try work.areas(try await Parcels.map(work.parcels, tasks: tasks) { work.shares($0) })
    }

    /// The second layer, empty where an area has no partner, so that it costs nothing.
    private static func partners(_ pairs: [OverlapPair], _ second: [MultiPolygon]) -> [MultiPolygon] {
        var result = [MultiPolygon](repeating: MultiPolygon([]), count: second.count)
        for pair in pairs { result[pair.second] = second[pair.second] }
        return result
    }
}

extension OverlapFailure {
    /// A failure on two areas of the second layer, told of the first pair that has one of them.
    fileprivate func asPartner(in pairs: [OverlapPair]) -> OverlapFailure {
        guard let pair = pairs.first(where: { $0.second == first || $0.second == second }) else { return self }
        return OverlapFailure(first: pair.first, second: pair.second, underlying: underlying)
    }
}

/// The pairs of each area of a first layer, and which partners overlap each other.
private final class JointAreas: Sendable {
    typealias Outcome = Result<[(first: Int, area: Double)], OverlapFailure>

    /// Parts of the list of groups.
    let parcels: [Range<Int>]
    private let pairs: [OverlapPair]
    private let first: [MultiPolygon]
    private let second: [MultiPolygon]
    /// The pairs of one area of the first layer each.
    private let groups: [Range<Int>]
    private let overlapping: Set<SIMD2<Int>>

    init(_ pairs: [OverlapPair], _ first: [MultiPolygon], _ second: [MultiPolygon], overlapping: [OverlapPair]) {
        self.pairs = pairs
        self.first = first
        self.second = second
        self.overlapping = Set(overlapping.lazy.filter { $0.area > 0 }.map { SIMD2($0.first, $0.second) })
        var groups: [Range<Int>] = []
        for place in pairs.indices {
            if let last = groups.last, pairs[last.lowerBound].first == pairs[place].first {
                groups[groups.count - 1] = last.lowerBound..<place + 1
            } else {
                groups.append(place..<place + 1)
            }
        }
        self.groups = groups
        parcels = Parcels.ranges(weights: groups.lazy.map(\.count), limit: 64)
    }

    /// The joint areas of one parcel, or its first failure.
    func shares(_ parcel: Range<Int>) -> Outcome {
        var found: [(first: Int, area: Double)] = []
        for group in groups[parcel] {
            do throws(GeometryError) {
                found.append((pairs[group.lowerBound].first, try share(pairs[group])))
            } catch {
                let pair = pairs[group.lowerBound]
                return .failure(OverlapFailure(first: pair.first, second: pair.second, underlying: error))
            }
        }
        return .success(found)
    }

    /// All joint areas by their position in the first layer.
    func areas(_ outcomes: [Outcome]) throws(OverlapFailure) -> [Double] {
        var areas = [Double](repeating: 0, count: first.count)
        for outcome in outcomes {
            for share in try outcome.get() { areas[share.first] = share.area }
        }
        return areas
    }

    private func share(_ group: ArraySlice<OverlapPair>) throws(GeometryError) -> Double {
        guard let pair = group.first, group.count > 1 else { return group.first?.area ?? 0 }
        let area = first[pair.first]
        guard group.contains(where: { overlaps($0, group) }) else {
            return min(group.reduce(0) { $0 + $1.area }, area.area)
        }
        let union = try group.map { second[$0.second] }.union()
        do throws(OverlapFailure) {
            return try OverlapJoin.pairs([area], [union]).first?.area ?? 0
        } catch {
            throw error.underlying
        }
    }

    private func overlaps(_ pair: OverlapPair, _ group: ArraySlice<OverlapPair>) -> Bool {
        group.contains { $0.second > pair.second && overlapping.contains(SIMD2(pair.second, $0.second)) }
    }
}
