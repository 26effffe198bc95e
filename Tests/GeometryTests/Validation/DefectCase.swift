// SPDX-License-Identifier: EUPL-1.2

@testable import Geometry

/// An invalid area with everything that is wrong with it.
struct DefectCase: Sendable, CustomStringConvertible {
    let description: String
    let text: String
    /// For each defect its kind, polygon, ring, and place, as in `spike 1 1 (20 20)`.
    let expected: [String]

    init(_ name: String, _ text: String, _ expected: String...) {
        description = name
        self.text = text
        self.expected = expected
    }

    static let all = [
        DefectCase("bow-tie", "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))", "selfIntersection 1 1 (5 5)"),
        DefectCase(
            "two crossings", "POLYGON ((0 0, 40 0, 40 10, 30 -5, 20 10, 0 10, 0 0))",
            "selfIntersection 1 1 (33.333 0)", "selfIntersection 1 1 (26.667 0)"),
        DefectCase("spike", "POLYGON ((0 0, 10 0, 10 10, 20 20, 10 10, 0 10, 0 0))", "spike 1 1 (20 20)"),
        DefectCase(
            "spike of several edges", "POLYGON ((0 0, 10 0, 10 10, 15 15, 20 20, 15 15, 10 10, 0 10, 0 0))",
            "spike 1 1 (20 20)"),
        DefectCase("half spike", "POLYGON ((0 0, 20 0, 10 0, 10 10, 0 10, 0 0))", "spike 1 1 (20 0)"),
        DefectCase("spike inwards", "POLYGON ((0 0, 10 0, 10 10, 5 10, 5 5, 5 10, 0 10, 0 0))", "spike 1 1 (5 5)"),
        DefectCase(
            "two spikes and a crossing",
            "POLYGON ((0 0, 5 0, 5 -5, 5 0, 10 0, 30 10, 30 0, 10 10, 5 10, 5 15, 5 10, 0 10, 0 0))",
            "spike 1 1 (5 -5)", "selfIntersection 1 1 (20 5)", "spike 1 1 (5 15)"),
        DefectCase(
            "ring touching itself", "POLYGON ((0 0, 20 0, 20 20, 10 10, 0 20, 5 10, 10 10, 5 5, 0 0))",
            "selfTouch 1 1 (10 10)"),
        DefectCase(
            "ring touching its own edge", "POLYGON ((0 0, 20 0, 20 20, 10 0, 0 20, 0 0))", "selfTouch 1 1 (10 0)"),
        DefectCase(
            "ring along itself", "POLYGON ((0 0, 10 0, 10 10, 20 10, 20 0, 30 0, 30 20, 10 20, 10 0, 0 -5, 0 0))",
            "selfOverlap 1 1 (10 0)"),
        DefectCase("zero area", "POLYGON ((0 0, 10 0, 20 0, 0 0))", "zeroArea 1 1 (0 0)"),
        DefectCase("one point", "POLYGON ((5 5, 5 5, 5 5, 5 5))", "tooFewPoints 1 1 (5 5)"),
        DefectCase(
            "hole outside", "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (50 50, 55 50, 55 55, 50 50))",
            "holeOutsideShell 1 2 (50 50)"),
        DefectCase(
            "hole across the shell", "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (5 2, 15 2, 15 4, 5 4, 5 2))",
            "holeCrossesShell 1 2 (10 2)"),
        DefectCase(
            "hole through a vertex of the shell",
            "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (5 5, 9 5, 15 15, 5 9, 5 5))",
            "holeCrossesShell 1 2 (10 6.667)"),
        DefectCase(
            "nested holes",
            "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (10 10, 50 10, 50 50, 10 50, 10 10), (20 20, 30 20, 30 30, 20 20))",
            "holesNested 1 3 (20 20)"),
        DefectCase(
            "overlapping holes",
            "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (10 10, 50 10, 50 50, 10 50, 10 10), (40 20, 60 20, 60 30, 40 30, 40 20))",
            "holesOverlap 1 3 (50 20)"),
        DefectCase(
            "nested shells", "MULTIPOLYGON (((0 0, 100 0, 100 100, 0 100, 0 0)), ((20 20, 30 20, 30 30, 20 20)))",
            "shellsNested 2 1 (20 20)"),
        DefectCase(
            "overlapping shells", "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((5 5, 15 5, 15 15, 5 15, 5 5)))",
            "shellsOverlap 2 1 (10 5)"),
        DefectCase(
            "shells with a border on the same side",
            "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((2 0, 8 0, 8 5, 2 5, 2 0)))", "shellsOverlap 2 1 (2 0)"),
        DefectCase(
            "shells side by side", "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((10 0, 20 0, 20 10, 10 10, 10 0)))",
            "ringsTouchInALine 2 1 (10 0)"),
        DefectCase(
            "the same part twice", "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 0)), ((10 10, 10 0, 0 0, 10 10)))",
            "duplicateRing 2 1 (10 10)"),
        DefectCase(
            "hole along the shell", "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (0 2, 5 2, 5 8, 0 8, 0 2))",
            "ringsTouchInALine 1 2 (0 2)"),
        DefectCase(
            "holes side by side",
            "POLYGON ((0 0, 30 0, 30 10, 0 10, 0 0), (5 2, 10 2, 10 8, 5 8, 5 2), (10 2, 15 2, 15 8, 10 8, 10 2))",
            "ringsTouchInALine 1 3 (10 2)"),
        DefectCase(
            "hole touching the shell twice", "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (0 5, 5 4, 10 5, 5 6, 0 5))",
            "disconnectedInterior 1 2 (10 5)"),
        DefectCase(
            "ring of holes",
            "POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0), (20 20, 50 20, 40 25, 20 20), (50 20, 70 60, 60 50, 50 20), (70 60, 20 20, 40 50, 70 60))",
            "disconnectedInterior 1 4 (70 60)"),
        DefectCase(
            "defects in every part",
            "MULTIPOLYGON (((0 0, 10 10, 10 0, 0 10, 0 0)), ((100 0, 120 0, 120 20, 100 20, 100 0), (200 0, 205 0, 205 5, 200 0)), ((300 0, 310 0, 310 10, 310 20, 310 10, 300 10, 300 0)))",
            "selfIntersection 1 1 (5 5)", "holeOutsideShell 2 2 (200 0)", "spike 3 1 (310 20)"),
        DefectCase(
            "within a collection",
            "GEOMETRYCOLLECTION (POLYGON ((0 0, 9 0, 9 9, 0 0)), POINT (3 3), POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0)))",
            "selfIntersection 2 1 (5 5)"),
        DefectCase("line of no length", "LINESTRING (5 5, 5 5)", "tooFewPoints 0 0 (5 5)"),
    ]
}
