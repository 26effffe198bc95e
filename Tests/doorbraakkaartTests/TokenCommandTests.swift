// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("The command token")
struct TokenCommandTests {
    @Test("The token goes to stdout, its line to stderr or to a file for the owner alone")
    func token() throws {
        let program = try Program()
        let los = try program.run("token", "anna")
        #expect(los.status == 0 && los.output.hasPrefix("dbk_") && los.messages.hasPrefix("anna:"))
        let lijst = program.folder.file("tokens")
        let eerste = try program.run("token", "anna", "--append", lijst.path)
        let tweede = try program.run("token", "bas", "--append", lijst.path)
        #expect(eerste.status == 0 && tweede.status == 0 && eerste.output != tweede.output)
        let regels = try String(contentsOf: lijst, encoding: .utf8).split(separator: "\n")
        #expect(regels.map { $0.prefix { $0 != ":" } } == ["anna", "bas"])
        let rechten = try FileManager.default.attributesOfItem(atPath: lijst.path)[.posixPermissions] as? Int
        #expect(rechten == 0o600)
        #expect(try program.run("token", "anna", "--append", lijst.path).status == 2)
    }

    @Test("A file without its end of line, or that others may read, is not spoilt")
    func bestand() throws {
        let program = try Program()
        let lijst = program.folder.file("tokens")
        let anna = try program.run("token", "anna").messages.trimmingCharacters(in: .newlines)
        try Data("# wie\n\(anna)".utf8).write(to: lijst)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: lijst.path)
        let open = try program.run("token", "bas", "--append", lijst.path)
        #expect(open.status == 3 && open.messages.contains("chmod 600"))
        #expect(try program.run("serve", "--tokens", lijst.path).status == 3)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: lijst.path)
        #expect(try program.run("token", "bas", "--append", lijst.path).status == 0)
        #expect(try String(contentsOf: lijst, encoding: .utf8).split(separator: "\n").count == 3)
    }

    @Test("What cannot be a name is wrong use", arguments: ["", "a:b", "a/b"])
    func naam(_ naam: String) throws {
        #expect(try Program().run("token", naam).status == 2)
    }

    @Test("Without a file of tokens the service does not start", arguments: [["serve", "--tokens", "niets"]])
    func geenBestand(_ opdracht: [String]) throws {
        let uitkomst = try Program().run(opdracht)
        #expect(uitkomst.status == 3 && uitkomst.output.isEmpty)
        let doorOmgeving = try Program().run("serve", environment: ["DOORBRAAKKAART_TOKENS": "niets"])
        #expect(doorOmgeving.status == 3)
    }
}
