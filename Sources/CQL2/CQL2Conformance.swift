// SPDX-License-Identifier: EUPL-1.2

/// The conformance classes of CQL2 1.0 that this module fulfils.
public enum CQL2Conformance {
    /// Their URIs, in the order of the standard.
    ///
    /// A service declares *functions* only when it offers functions of its own: this module evaluates any that it is given.
    public static let classes = [
        "basic-cql2", "advanced-comparison-operators", "case-insensitive-comparison", "accent-insensitive-comparison",
        "basic-spatial-functions", "basic-spatial-functions-plus", "spatial-functions", "temporal-functions",
        "array-functions", "property-property", "functions", "arithmetic", "cql2-text", "cql2-json",
    ].map { "http://www.opengis.net/spec/cql2/1.0/conf/\($0)" }

    /// The name that *basic-spatial-functions* had in a draft, for which older clients look.
    public static let basicSpatialOperators = "http://www.opengis.net/spec/cql2/1.0/conf/basic-spatial-operators"
}
