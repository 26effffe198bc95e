// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

// A package is known by the name of its folder, which is whatever the checkout is called.
let folders = Context.packageDirectory.split(separator: "/").dropLast(2)
let product = Target.Dependency.product(name: "Geometry", package: folders.last.map(String.init) ?? "")

let package = Package(
    name: "bench-transform",
    platforms: [.macOS(.v15)],
    dependencies: [.package(path: "../..")],
    targets: [
        .target(name: "BareProj", linkerSettings: [.linkedLibrary("proj")]),
        .executableTarget(name: "BenchTransform", dependencies: ["BareProj", product]),
    ],
    swiftLanguageModes: [.v6]
)
