// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

// The readers under libFuzzer: a package of its own, because all of it, the libraries included, is built with the
// instrumentation that `Scripts/fuzz --libfuzzer` asks for.
let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "doorbraakkaart", path: "../.."),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    ],
    targets: [
        .executableTarget(
            name: "libfuzzer",
            dependencies: [
                .product(name: "Geometry", package: "doorbraakkaart"),
                .product(name: "GeoFormats", package: "doorbraakkaart"),
                .product(name: "OrderedCollections", package: "swift-collections"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
