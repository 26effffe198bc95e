// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("The command serve")
struct ServeCommandTests {
    /// Has a service run while the closure does, and tells how it ended after SIGTERM.
    private static func bij(
        _ opties: [String] = [], _ program: Program? = nil, _ gebruik: (String) async throws -> Void
    ) async throws -> (status: Int32, log: String) {
        let program = try program ?? Program()
        let opslag = program.folder.file("opslag.gpkg").path
        let proces = try program.start(["serve", "--port", "0", "--store", opslag] + opties)
        defer { if proces.isRunning { proces.terminate() } }
        func uitvoer(_ naam: String) throws -> String {
            try String(contentsOf: program.folder.file(naam), encoding: .utf8)
        }
        while proces.isRunning, try uitvoer(".out").last != "\n" { try await Task.sleep(for: .milliseconds(20)) }
        let adres = try uitvoer(".out").trimmingCharacters(in: .whitespacesAndNewlines)
        let fouten = try uitvoer(".err")
        try #require(adres.hasSuffix("/v1"), "\(fouten)")
        try await gebruik(adres)
        proces.terminate()
        proces.waitUntilExit()
        return (proces.terminationStatus, try uitvoer(".err"))
    }

    private static func tekst(_ adres: String, _ koppen: [String: String] = [:]) async throws -> String {
        var aanvraag = URLRequest(url: try #require(URL(string: adres)))
        for (naam, waarde) in koppen { aanvraag.setValue(waarde, forHTTPHeaderField: naam) }
        return String(decoding: try await URLSession.shared.data(for: aanvraag).0, as: UTF8.self)
    }

    @Test("It tells its address, answers, and stops at SIGTERM with code 0")
    func dienst() async throws {
        let einde = try await Self.bij { adres in
            let antwoord = try await Self.tekst("\(adres)/collections/locaties/items?limit=1")
            #expect(antwoord.contains("\"numberMatched\":22"))
            #expect(antwoord.contains("\(adres)/collections/locaties/items"))
        }
        #expect(einde.status == 0)
    }

    @Test("X8: only a trusted proxy tells by which address the service is known")
    func doorgegeven() async throws {
        let koppen = [
            "X-Forwarded-Proto": "https", "X-Forwarded-Host": "data.voorbeeld.nl",
            "X-Forwarded-Prefix": "/woningbouw",
        ]
        _ = try await Self.bij(["--trusted-proxy", "10.0.0.1", "--trusted-proxy", "127.0.0.0/8"]) { adres in
            let antwoord = try await Self.tekst("\(adres)/collections", koppen)
            #expect(antwoord.contains("\"https://data.voorbeeld.nl/woningbouw/v1/collections/locaties\""))
            #expect(!antwoord.contains("127.0.0.1"))
            let slecht = try await Self.tekst(adres, ["X-Forwarded-Host": "a\"b"])
            #expect(slecht.contains("\"status\":400"))
        }
        _ = try await Self.bij { adres in
            let antwoord = try await Self.tekst(adres, koppen)
            #expect(!antwoord.contains("voorbeeld"))
        }
        _ = try await Self.bij(["--base-url", "https://data.voorbeeld.nl/x/"]) { adres in
            let antwoord = try await Self.tekst(adres)
            #expect(antwoord.contains("\"https://data.voorbeeld.nl/x/v1/collections\""))
        }
    }

    @Test("Who has a token writes, which is in the history and can be undone, and the token is in no log")
    func token() async throws {
        let program = try Program()
        let lijst = program.folder.file("tokens").path
        let gemaakt = try program.run("token", "Anna in QGIS", "--append", lijst)
        #expect(gemaakt.status == 0 && gemaakt.messages.isEmpty)
        let token = gemaakt.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let einde = try await Self.bij(["--tokens", lijst, "--log-level", "trace"], program) { adres in
            for (kop, status) in [("Bearer \(token)", 204), ("Bearer x\(token)", 401)] {
                let url = "\(adres)/collections/locaties/items/bleizo"
                var aanvraag = URLRequest(url: try #require(URL(string: url)))
                aanvraag.httpMethod = "DELETE"
                aanvraag.setValue(kop, forHTTPHeaderField: "Authorization")
                let antwoord = try await URLSession.shared.data(for: aanvraag).1 as? HTTPURLResponse
                #expect(antwoord?.statusCode == status)
            }
        }
        #expect(!einde.log.contains(token) && einde.log.contains("status=401"))
        let opslag = ["--store", program.folder.file("opslag.gpkg").path]
        #expect(try program.run(["history"] + opslag).output.contains("token Anna in QGIS"))
        #expect(try program.run(["import", "--undo", "4"] + opslag).status == 0)
        #expect(try program.run(["locaties", "--format", "csv"] + opslag).output.contains("bleizo"))
    }

    @Test("The log holds no query of anyone")
    func logboek() async throws {
        let einde = try await Self.bij(["--log-level", "info"]) { adres in
            _ = try await Self.tekst("\(adres)/collections?naam=geheim")
        }
        #expect(einde.log.contains("status=400") && einde.log.contains("route=collecties"))
        #expect(!einde.log.contains("geheim"))
    }

    @Test(
        "Options that mean nothing are wrong use",
        arguments: [
            ["--trusted-proxy", "10.0.0.0/33"], ["--port", "70000"], ["--certificate", "a.pem"],
            ["--base-url", "ftp://x"], ["--port", "x"], ["--idle-timeout", "0"],
        ])
    func verkeerd(_ opties: [String]) throws {
        #expect(try Program().run(["serve"] + opties).status == 2)
    }
}
