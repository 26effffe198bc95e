// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// By what the content of a file is known.
public enum Vingerafdruk {
    /// The SHA-256 in hexadecimal digits.
    public static func sha256(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
