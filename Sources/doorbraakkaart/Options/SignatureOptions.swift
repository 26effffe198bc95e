// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Woningbouw

/// Who does something, for the history.
struct SignatureOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who does it, for the history; without it the name of your account.", valueName: "naam"))
    var door: String?

    /// The signature of this moment: the one place where the clock is read.
    func signature() -> Ondertekening {
        let account = ProcessInfo.processInfo.userName
        let naam = door ?? (account.isEmpty ? "onbekend" : account)
        return Ondertekening(door: naam, tijdstip: Self.moment)
    }

    func validate() throws {
        if let door, door.allSatisfy(\.isWhitespace) { throw ValidationError("--door takes a name.") }
    }

    /// Now, or for reproducible results the moment in `SOURCE_DATE_EPOCH`, in seconds since 1970.
    private static var moment: Date {
        guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], let seconds = Int(text) else {
            return Date()
        }
        return Date(timeIntervalSince1970: TimeInterval(seconds))
    }
}
