// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

// Elsewhere than in CI a newer compiler's new warning must not keep anyone from building.
let isCI = Context.environment["CI"] != nil
let strictness: [SwiftSetting] = isCI ? [.treatAllWarnings(as: .error)] : []

// Tests of what calculates most take a tenth of the time when it is optimised. Not elsewhere: a package with flags of its
// own cannot be a dependency.
let calculating: Set = ["Geometry", "Kaart"]
let optimised: [SwiftSetting] = isCI ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : []

// Explicit existentials and imports, so that a dependency shows where it is used.
let settings: [SwiftSetting] =
    strictness + [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]

// What a target may import is drawn here and checked by Scripts/check-imports.
func room(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .target(
        name: name, dependencies: dependencies, resources: resources,
        swiftSettings: settings + (calculating.contains(name) ? optimised : []))
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies, exclude: exclude,
        swiftSettings: settings)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioHTTPTypesHTTP1 = Target.Dependency.product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")

let package = Package(
    name: "doorbraakkaart",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "doorbraakkaart", targets: ["doorbraakkaart"]),
        .library(name: "Geometry", targets: ["Geometry"]),
        .library(name: "GeoFormats", targets: ["GeoFormats"]),
        .library(name: "CQL2", targets: ["CQL2"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"]), .brew(["geos"])]),
        .systemLibrary(
            name: "CPROJ", pkgConfig: "proj", providers: [.apt(["libproj-dev", "proj-data"]), .brew(["proj"])]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        room("Geometry", ["CGEOS", "CPROJ", heap]),
        room("GeoFormats", ["Geometry", grdb, orderedCollections]),
        room("CQL2", ["Geometry"]),
        room("Woningbouw", ["Geometry"]),
        room("Exchange", ["Woningbouw", "GeoFormats", "Geometry", orderedCollections, crypto, yams]),
        room(
            "Storage",
            ["Woningbouw", "GeoFormats", "Geometry", "CLibPQ", grdb, sqlite, orderedCollections, crypto]),
        room("Kaart", ["Woningbouw", "Geometry", crypto]),
        room("Verslag", ["Woningbouw", "Kaart"]),
        room(
            "Service",
            [
                "Woningbouw", "GeoFormats", "Geometry", "CQL2", "Exchange", "Kaart", "Verslag", "CZlib", crypto,
                hummingbird, hummingbirdCore, hummingbirdTLS, httpTypes, nioCore, nioHTTPTypes, logging,
                orderedCollections,
            ],
            // In the program itself, so that it finds them wherever it is run.
            resources: ["stijl.css", "kaart.js", "pictogram.svg"].map { .embedInCode("Web/\($0)") }),
        .executableTarget(
            name: "doorbraakkaart",
            dependencies: [
                "Service", "Verslag", "Kaart", "Storage", "Exchange", "Woningbouw", "GeoFormats", "Geometry",
                argumentParser,
                orderedCollections, logging,
            ],
            swiftSettings: settings),
        .target(name: "TestSupport", dependencies: ["Geometry"], path: "Tests/TestSupport", swiftSettings: settings),
        // Cases are read where they lie, by their path.
        tests(of: "Geometry", exclude: ["XMLCases"]),
        tests(of: "GeoFormats", ["Geometry", grdb, orderedCollections]),
        .testTarget(
            name: "FuzzTests", dependencies: ["GeoFormats", "Geometry", "TestSupport", orderedCollections],
            swiftSettings: settings),
        tests(of: "CQL2", ["Geometry"]),
        tests(of: "Woningbouw", ["Geometry"]),
        tests(of: "Exchange", ["Woningbouw", "GeoFormats", "Geometry", "Storage", orderedCollections]),
        tests(of: "Storage", ["Exchange", "Woningbouw", "GeoFormats", "Geometry", grdb]),
        tests(of: "Kaart", ["Woningbouw", "Geometry"]),
        tests(of: "Verslag", ["Woningbouw", "Kaart", "Geometry"]),
        tests(
            of: "Service",
            [
                "Woningbouw", "GeoFormats", "Geometry", "CQL2", "Exchange", "Storage", "Kaart", hummingbird,
                hummingbirdTesting, httpTypes, logging, nioCore, nioEmbedded, nioHTTP1, nioHTTPTypes, nioHTTPTypesHTTP1,
                orderedCollections,
            ], exclude: ["Golden"]),
        tests(of: "doorbraakkaart", exclude: ["Golden"]),
    ],
    swiftLanguageModes: [.v6]
)

// The scripts that build the libraries once more, with sanitizers or coverage, leave out what is not looked at and
// takes minutes.
if Context.environment["LIBRARIES_ONLY"] != nil {
    let libraries: Set = [
        "CGEOS", "CPROJ", "Geometry", "GeoFormats", "TestSupport", "GeometryTests", "GeoFormatsTests", "FuzzTests",
    ]
    package.targets.removeAll { !libraries.contains($0.name) }
    package.products.removeAll { !libraries.contains($0.name) }
}
