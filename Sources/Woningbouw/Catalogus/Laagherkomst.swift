// SPDX-License-Identifier: EUPL-1.2

/// Where the content of a layer came from last.
public struct Laagherkomst: Hashable, Sendable {
    /// The name of the file, without its folder, or `geodata` for what the product ships.
    public var bestand: String
    /// The SHA-256 of its bytes, in hexadecimal digits.
    public var sha256: String
    /// The line that names the source on the kaart.
    public var bronvermelding: String?

    /// The origin of a layer.
    public init(bestand: String, sha256: String, bronvermelding: String? = nil) {
        self.bestand = bestand
        self.sha256 = sha256
        self.bronvermelding = bronvermelding
    }
}
