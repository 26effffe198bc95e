// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// Who may write: names, each with the fingerprint of its token.
public struct Toegangslijst: Sendable {
    private struct Regel: Sendable {
        let naam: String
        let zout: [UInt8]
        let afdruk: [UInt8]
    }

    private let regels: [Regel]

    /// The list in a file of lines as ``Toegangsbewijs/regel(_:)`` makes them; blank lines and those after `#` count not.
    /// - Parameters:
    ///   - bestand: The file.
    ///   - magLeeg: Whether there may be no token at all.
    /// - Throws: ``Toegangsfout`` when the file is missing, when others may read it, or when a line is no such line.
    public init(bestand: URL, magLeeg: Bool = false) throws(Toegangsfout) {
        try Self.keurRechten(bestand)
        guard let data = try? Data(contentsOf: bestand), let tekst = String(data: data, encoding: .utf8) else {
            throw Toegangsfout("the file of tokens '\(bestand.path)' cannot be read")
        }
        try self.init(tekst: tekst, naam: bestand.path, magLeeg: magLeeg)
    }

    /// The list in a text.
    /// - Parameters:
    ///   - tekst: The lines of the file.
    ///   - naam: What the text is called in errors.
    ///   - magLeeg: Whether there may be no token at all.
    /// - Throws: ``Toegangsfout`` at a line that is none.
    public init(tekst: String, naam: String, magLeeg: Bool = false) throws(Toegangsfout) {
        var regels: [Regel] = []
        let inhouden = tekst.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, inhoud) in inhouden.enumerated() {
            if inhoud.allSatisfy(\.isWhitespace) || inhoud.first == "#" { continue }
            guard let regel = Self.regel(inhoud) else {
                throw Toegangsfout(
                    "\(naam):\(index + 1): this is no line of a token (name:salt:fingerprint): make one with "
                        + "doorbraakkaart token NAAM --append FILE")
            }
            guard !regels.contains(where: { $0.naam == regel.naam }) else {
                throw Toegangsfout("\(naam):\(index + 1): there are two tokens named '\(regel.naam)': remove one")
            }
            regels.append(regel)
        }
        guard magLeeg || !regels.isEmpty else {
            throw Toegangsfout("\(naam) holds no tokens: make one with doorbraakkaart token NAAM --append FILE")
        }
        self.regels = regels
    }

    /// The names, in the order of the list.
    public var namen: [String] { regels.map(\.naam) }

    /// The name of a token, nil when it is not on the list.
    ///
    /// Every line is compared as a whole, so that the time it takes tells nothing.
    public func naam(van token: String) -> String? {
        var treffer: String?
        for regel in regels {
            let verschil = zip(regel.afdruk, Toegangsbewijs.afdruk(token, regel.zout)).reduce(UInt8(0)) {
                $0 | ($1.0 ^ $1.1)
            }
            if verschil == 0 { treffer = regel.naam }
        }
        return treffer
    }

    private static func regel(_ tekst: Substring) -> Regel? {
        let delen = tekst.split(separator: ":", omittingEmptySubsequences: false)
        guard delen.count == 3, Toegangsbewijs.isNaam(String(delen[0])), let zout = [UInt8](hex: delen[1]),
            zout.count >= 8, let afdruk = [UInt8](hex: delen[2]), afdruk.count == 32
        else { return nil }
        return Regel(naam: String(delen[0]), zout: zout, afdruk: afdruk)
    }

    /// Refuses a file that anybody on the machine may read, or that more than its owner may change.
    /// - Throws: ``Toegangsfout`` also when there is no such file.
    public static func keurRechten(_ bestand: URL) throws(Toegangsfout) {
        let rechten = try? FileManager.default.attributesOfItem(atPath: bestand.path)[.posixPermissions]
        guard let rechten = rechten as? Int else {
            throw Toegangsfout("there is no file of tokens '\(bestand.path)'")
        }
        guard rechten & 0o027 == 0 else {
            throw Toegangsfout(
                "the file of tokens '\(bestand.path)' may be read or changed by others: run chmod 600 '\(bestand.path)'"
            )
        }
    }
}

/// Why a file or name of tokens cannot be used.
public struct Toegangsfout: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence for people.
    public let description: String

    init(_ description: String) { self.description = description }
}
