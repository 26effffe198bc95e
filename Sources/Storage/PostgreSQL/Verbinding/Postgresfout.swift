// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

/// What PostgreSQL or the way to it answers when something is wrong.
struct Postgresfout: Error {
    /// The SQLSTATE, nil when the fault is that of the connection.
    let staat: String?
    /// What the server or libpq says.
    let melding: String
    /// Whether the connection is gone.
    let isVerbroken: Bool
    /// Whether the connection broke while a transaction was being kept, so that nobody knows whether it was.
    var isOnzeker = false

    /// A connection that was made a moment ago is gone.
    static let geenVerbinding = Postgresfout(staat: nil, melding: "there is no connection", isVerbroken: true)

    /// Whether the same statement may succeed on a new connection: the old one is gone, or what it has prepared no longer
    /// fits the tables.
    var isHerhaalbaar: Bool { !isOnzeker && (isVerbroken || staat == "0A000" || staat == "26000") }

    init(staat: String?, melding: String, isVerbroken: Bool) {
        self.staat = staat
        self.melding = melding
        self.isVerbroken = isVerbroken
    }

    /// The fault in an answer, or of the connection when there is no answer.
    init(_ antwoord: OpaquePointer?, _ verbinding: OpaquePointer) {
        func veld(_ letter: Character) -> String? {
            PQresultErrorField(antwoord, letter.asciiValue.map(Int32.init) ?? 0).map { String(cString: $0) }
        }
        let staat = veld("C")
        let melding = veld("M").map { tekst in [tekst, veld("D")].compactMap(\.self).joined(separator: ": ") }
        self.init(
            staat: staat, melding: melding ?? Self.opEenRegel(String(cString: PQerrorMessage(verbinding))),
            isVerbroken: PQstatus(verbinding) == CONNECTION_BAD || staat?.hasPrefix("57P") == true
                || staat?.hasPrefix("08") == true)
    }

    private static func opEenRegel(_ tekst: String) -> String {
        tekst.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }.joined(
            separator: "; ")
    }
}
