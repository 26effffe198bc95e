// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// What happens on the wire: encryption, limits, and an end that comes in the middle.
@Suite("The connections of serve", .serialized)
struct ServeConnectionTests {
    private let program: Program

    init() throws { program = try Program() }

    /// Starts a service and gives its address when it takes requests.
    private func start(_ options: String...) async throws -> (process: Process, address: String) {
        let store = program.folder.file("opslag.gpkg").path
        let process = try program.start(["serve", "--port", "0", "--store", store] + options)
        func output(_ name: String) throws -> String {
            try String(contentsOf: program.folder.file(name), encoding: .utf8)
        }
        while process.isRunning, try output(".out").last != "\n" { try await Task.sleep(for: .milliseconds(20)) }
        let address = try output(".out").trimmingCharacters(in: .whitespacesAndNewlines)
        let messages = try output(".err")
        try #require(address.hasSuffix("/v1"), "\(messages)")
        return (process, address)
    }

    private func stop(_ process: Process) -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The status and what else curl was asked to print.
    private static func curl(_ arguments: String...) throws -> String {
        try Tool.run("curl", ["--silent", "--show-error", "--max-time", "60"] + arguments)
    }

    private static let canEncrypt = Tool.exists("openssl") && Tool.exists("curl")

    @Test(
        "with a certificate all is encrypted, links say so, and nothing is answered in the clear",
        .enabled(if: canEncrypt, "openssl or curl is not installed"))
    func encrypted() async throws {
        let (certificate, key) = (program.folder.file("cert.pem").path, program.folder.file("key.pem").path)
        _ = try Tool.run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
            "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out",
            certificate)
        let (process, address) = try await start("--host", "localhost", "--certificate", certificate, "--key", key)
        #expect(address.hasPrefix("https://localhost:"))
        let answer = try Self.curl("--cacert", certificate, "--include", "\(address)/collections/provincies")
        #expect(answer.hasPrefix("HTTP/1.1 200"), "\(answer)")
        #expect(answer.contains("\"\(address)/collections/provincies/items\""))
        let old = try Self.curl("--cacert", certificate, "--tls-max", "1.1", "--output", "/dev/null", address)
        #expect(old.contains("curl: ("), "a version of TLS that is not safe is taken: \(old)")
        let clear = try Self.curl("--write-out", "%{http_code}", address.replacing("https:", with: "http:"))
        #expect(!clear.contains("200") && !clear.contains("links"), "\(clear)")
        let unknown = try Self.curl("--output", "/dev/null", address)
        #expect(unknown.contains("certificate"), "\(unknown)")
        #expect(stop(process) == 0)
    }

    @Test("a certificate or key that is none is told before anything is served", arguments: ["geen", "leeg.pem"])
    func wrongCertificate(_ name: String) throws {
        _ = try program.folder.file("leeg.pem", holding: "")
        let result = try program.run("serve", "--port", "0", "--certificate", name, "--key", name)
        #expect(result.status == 3 && result.output.isEmpty && !result.messages.isEmpty)
    }

    @Test(
        "headers beyond their limits are refused, and the service goes on",
        .enabled(if: Tool.exists("curl"), "curl is not installed"))
    func headers() async throws {
        let (process, address) = try await start()
        let header = "X: \(String(repeating: "a", count: 40_000))"
        let long = try Self.curl("--write-out", "%{http_code}", "--output", "/dev/null", "--header", header, address)
        #expect(long.contains("400") || long.contains("curl: ("), "\(long)")
        let many = (0..<200).flatMap { ["--header", "X-\($0): 1"] }
        let wishes = ["--silent", "--max-time", "60", "--write-out", "%{http_code}", "--output", "/dev/null"]
        let answer = try Tool.run("curl", wishes + many + [address])
        #expect(answer.contains("400") || answer == "000", "\(answer)")
        #expect(try Self.curl("--write-out", "%{http_code}", "--output", "/dev/null", address) == "200")
        #expect(stop(process) == 0)
    }

    @Test(
        "at SIGTERM what is being answered is finished: every answer that began is whole",
        .enabled(if: Tool.exists("curl"), "curl is not installed"))
    func stopped() async throws {
        _ = try program.folder.file("veel.geojson", holding: Gemeentenbestand.geojson(4000, naam: "Veel"))
        let store = program.folder.file("opslag.gpkg").path
        #expect(try program.run("import", "gemeenten", "veel.geojson", "--store", store).status == 0)
        let (process, address) = try await start()
        let url = "\(address)/collections/gemeenten/items?limit=10000"
        // Slow enough to be in the middle when the signal comes.
        let answers = (0..<4).map { number in
            Task.detached {
                try Self.curl(
                    "--limit-rate", "2M", "--write-out", "%{http_code} %{exitcode}\n", "--output",
                    program.folder.file("antwoord\(number)").path, url)
            }
        }
        let first = program.folder.file("antwoord0")
        while process.isRunning, ((try? Data(contentsOf: first).count) ?? 0) == 0 {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(stop(process) == 0)
        for (number, answer) in answers.enumerated() {
            let outcome = try await answer.value
            // One that had not begun may find nobody.
            if outcome.contains("000 7") || outcome.contains("000 52") || outcome.contains("000 56") { continue }
            #expect(outcome.hasPrefix("200 0"), "\(outcome)")
            let text = try String(contentsOf: program.folder.file("antwoord\(number)"), encoding: .utf8)
            #expect(text.hasSuffix("}") || text.hasSuffix("}\n"))
            #expect(text.components(separatedBy: "\"type\":\"Feature\"").count == 4001)
        }
        #expect(try await answers[0].value.hasPrefix("200 0"))
    }
}
