// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

let package = Package(
    name: "bench-io",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "doorbraakkaart", path: "../..")],
    targets: [
        .executableTarget(
            name: "IOBench",
            dependencies: [
                .product(name: "Geometry", package: "doorbraakkaart"),
                .product(name: "GeoFormats", package: "doorbraakkaart"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
