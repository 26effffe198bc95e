// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

// The driver of Scripts/check-leaks, which takes Geometry as its users do.
let package = Package(
    name: "check-leaks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "doorbraakkaart", path: "../..")],
    targets: [
        .executableTarget(name: "leaks", dependencies: [.product(name: "Geometry", package: "doorbraakkaart")])
    ],
    swiftLanguageModes: [.v6]
)
