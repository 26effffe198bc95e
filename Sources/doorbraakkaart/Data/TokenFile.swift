// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Service

/// The file of tokens that a service reads.
struct TokenFile {
    let url: URL

    /// Adds a line, under a name that is not there yet.
    func append(_ regel: String, naam: String) throws {
        // Made here and at once for its owner alone; one that is there keeps its rights, and they are looked at.
        let nummer = open(url.path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard nummer >= 0 else {
            throw UnwritableTokens(
                description: "the file of tokens '\(url.path)' cannot be written: \(String(cString: strerror(errno)))")
        }
        let bestand = FileHandle(fileDescriptor: nummer, closeOnDealloc: true)
        // Two commands at once must not both find that a name is free.
        flock(nummer, LOCK_EX)
        try Toegangslijst.keurRechten(url)
        let tekst = String(decoding: try bestand.readToEnd() ?? Data(), as: UTF8.self)
        let staat = tekst.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }.joined(separator: "\n")
        if !staat.isEmpty, try Toegangslijst(tekst: staat, naam: url.path).namen.contains(naam) {
            throw UsageError("there is a token named '\(naam)' in '\(url.path)' already: use another name")
        }
        let scheiding = tekst.isEmpty || tekst.hasSuffix("\n") ? "" : "\n"
        try bestand.write(contentsOf: Data((scheiding + regel + "\n").utf8))
    }
}

/// A file of tokens that cannot be written.
struct UnwritableTokens: Error, CustomStringConvertible {
    let description: String
}
