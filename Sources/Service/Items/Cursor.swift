// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Foundation
import Woningbouw

/// A place in a list that is handed to the reader, who gives it back to go on.
///
/// It holds all that is needed, so that any process with the same data can go on; a checksum tells whether it belongs to
/// the same list.
struct Cursor {
    let sleutel: Bladsleutel

    init(_ sleutel: Bladsleutel) {
        self.sleutel = sleutel
    }

    /// - Returns: nil when the text is no place in this list.
    init?(_ tekst: String, lijst: String) {
        let basis = tekst.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        let vulling = String(repeating: "=", count: (4 - basis.count % 4) % 4)
        guard let data = Data(base64Encoded: String(basis) + vulling),
            let inhoud = String(data: data.dropFirst(Self.somlengte), encoding: .utf8)
        else { return nil }
        let delen = inhoud.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard delen.count == 2, let nummer = Int(delen[0]) else { return nil }
        self.init(Bladsleutel(nummer: nummer, id: String(delen[1])))
        // Also refuses other spellings of the same bytes.
        guard self.tekst(lijst: lijst) == tekst else { return nil }
    }

    /// The text for a URL.
    func tekst(lijst: String) -> String {
        let inhoud = "\(sleutel.nummer) \(sleutel.id)"
        let som = SHA256.hash(data: Data("\(lijst)\u{0}\(inhoud)".utf8)).prefix(Self.somlengte)
        return (Data(som) + Data(inhoud.utf8)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static let somlengte = 9
}
