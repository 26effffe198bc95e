// SPDX-License-Identifier: EUPL-1.2

import NIOCore
import NIOEmbedded
import Synchronization
import TestSupport
import Testing

@testable import Service

@Suite("A connection on which the same is asked again")
struct HerhaalpoortTests {
    private let bron = Versiebron()

    /// What the version was read for once, so that it can be told at once.
    private func herhaling() async -> Herhaling {
        let herhaling = Proeflijn.herhaling(bron)
        await withCheckedContinuation { klaar in herhaling.versies.vraag { _ in klaar.resume() } }
        return herhaling
    }

    @Test
    func `gets the same without its being worked out again`() async throws {
        let einde = Proefeinde(versie: "1")
        let kanaal = try Proeflijn.kanaal(await herhaling(), einde)
        var antwoorden: Set<String> = []
        for _ in 0..<3 {
            try kanaal.stuur(Proeflijn.vraag("/a"))
            antwoorden.insert(try kanaal.ontvangen())
        }
        #expect(antwoorden.count == 1 && antwoorden.first?.hasSuffix("GET /a 0\n") == true)
        #expect(einde.gevraagd == ["GET /a 0\n"])
        try kanaal.stuur(Proeflijn.vraag("/a", "Accept: text/html\r\n"))
        #expect(einde.gevraagd.count == 2)
    }

    @Test
    func `is answered anew when the data have changed`() async throws {
        let herhaling = await herhaling()
        let eerste = Proefeinde(versie: "1")
        let kanaal = try Proeflijn.kanaal(herhaling, eerste)
        try kanaal.stuur(Proeflijn.vraag("/a"))
        bron.stel { $0.versie = "2" }
        await withCheckedContinuation { klaar in herhaling.versies.vraag { _ in klaar.resume() } }
        try kanaal.stuur(Proeflijn.vraag("/a"))
        #expect(eerste.gevraagd.count == 2)
        let tweede = Proefeinde(versie: "2")
        let ander = try Proeflijn.kanaal(herhaling, tweede)
        for _ in 0..<3 { try ander.stuur(Proeflijn.vraag("/a")) }
        #expect(tweede.gevraagd.count == 1)
    }

    @Test
    func `is answered each time where answers are not the same to all`() async throws {
        let einde = Proefeinde(versie: nil)
        let kanaal = try Proeflijn.kanaal(await herhaling(), einde)
        for _ in 0..<3 { try kanaal.stuur(Proeflijn.vraag("/a")) }
        #expect(einde.gevraagd.count == 3)
    }

    @Test(arguments: ["/b", "/vroeg"])
    func `gets no answer to what is the body of another request`(_ pad: String) async throws {
        let herhaling = await herhaling()
        let einde = Proefeinde(versie: "1")
        let vraag = Proeflijn.vraag("/a")
        try Proeflijn.kanaal(herhaling, einde).stuur(vraag)
        let kanaal = try Proeflijn.kanaal(herhaling, einde)
        try kanaal.stuur(Proeflijn.vraag(pad, "Content-Length: \(vraag.utf8.count)\r\n"))
        try kanaal.stuur(vraag)
        #expect(try kanaal.ontvangen().matches(of: /HTTP\/1\.1 200/).count == 1)
    }

    @Test(arguments: 0..<150)
    func `is answered as any other, however it is cut and mixed`(_ zaad: UInt64) async throws {
        var toeval = SplitMix64(seed: zaad)
        let herhaling = await herhaling()
        let einde = Proefeinde(versie: "1")
        // Each in the parts in which a client may send it.
        let vragen = [
            [Proeflijn.vraag("/a")], [Proeflijn.vraag("/b")], [Proeflijn.vraag("/a", "Connection: keep-alive\r\n")],
            // Never the same.
            [Proeflijn.vraag("/c", "If-None-Match: \(zaad)\r\n")],
            [Proeflijn.vraag("/d", "If-None-Match: \(zaad)\r\n")],
            ["HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n"],
            ["POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 28\r\n\r\n", Proeflijn.vraag("/b")],
            ["GET /vroeg HTTP/1.1\r\nHost: a\r\nContent-Length: 28\r\n\r\n", Proeflijn.vraag("/a")],
            ["GET /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", "3\r\nabc\r\n0\r\n\r\n"],
        ]
        // What is known from before is answered at once on every other connection.
        let eerder = try Proeflijn.kanaal(herhaling, einde)
        for vraag in vragen.prefix(3) { try eerder.stuur(vraag[0]) }
        let gewoon = Proefeinde(versie: nil)
        let (met, zonder) = (try Proeflijn.kanaal(herhaling, einde), try Proeflijn.kanaal(nil, gewoon))
        // At first only what leaves the connection as it was, so that not all of it goes the long way.
        let heel = (0..<3).compactMap { _ in vragen.prefix(3).randomElement(using: &toeval)?.first }
        var delen = heel.map { Array($0.utf8) }
        for deel in (0..<6).compactMap({ _ in vragen.randomElement(using: &toeval) }).joined() {
            let bytes = Array(deel.utf8)
            let snede = Int.random(in: 0...bytes.count, using: &toeval)
            switch Int.random(in: 0..<4, using: &toeval) {
            case 0: delen[delen.count - 1] += bytes
            case 1: delen += [Array(bytes[..<snede]), Array(bytes[snede...])]
            default: delen.append(bytes)
            }
        }
        for deel in delen {
            // Not always waiting for an answer before more is sent.
            let wacht = Bool.random(using: &toeval)
            for kanaal in [met, zonder] {
                try kanaal.writeInbound(ByteBuffer(bytes: deel))
                if wacht { kanaal.embeddedEventLoop.run() }
            }
        }
        for kanaal in [met, zonder] { kanaal.embeddedEventLoop.run() }
        #expect(try met.ontvangen() == zonder.ontvangen())
        #expect(einde.gevraagd.count - 3 < gewoon.gevraagd.count)
    }

    @Test(.timeLimit(.minutes(5)))
    func `waits for the version where it cannot be told at once, and is not ended meanwhile`() async throws {
        let poort = Poort()
        let bron = Versiebron(poort: poort)
        bron.stel { $0.heeftMerk = false }
        let kanaal = NIOAsyncTestingChannel()
        let herhaling = Proeflijn.herhaling(bron)
        try await kanaal.testingEventLoop.executeInContext {
            try Proeflijn.bouw(kanaal, herhaling, Proefeinde(versie: "1"))
        }
        try await kanaal.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 8080))
        let vraag = ByteBuffer(string: Proeflijn.vraag("/a"))
        try await kanaal.writeInbound(vraag)
        await kanaal.testingEventLoop.run()
        // The headers, the body.
        for _ in 0..<2 { _ = try await kanaal.waitForOutboundWrite(as: IOData.self) }
        // Twice at once: the second follows the first, and the end of the service both.
        try await kanaal.writeInbound(vraag)
        try await kanaal.writeInbound(vraag)
        let beeindigd = Beeindiging()
        try await kanaal.pipeline.addHandler(beeindigd)
        kanaal.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        await kanaal.testingEventLoop.run()
        await poort.staat(1)
        #expect(!beeindigd.isGezien && bron.lezingen == 1)
        await poort.laatEenDoor()
        await poort.staat(1)
        await poort.laatEenDoor()
        for _ in 0..<2 {
            _ = try await kanaal.waitForOutboundWrite(as: IOData.self)
            let lichaam = try await kanaal.waitForOutboundWrite(as: IOData.self)
            guard case .byteBuffer(let bytes) = lichaam else { continue }
            #expect(String(buffer: bytes) == "GET /a 0\n")
        }
        while !beeindigd.isGezien { await kanaal.testingEventLoop.run() }
        #expect(bron.lezingen == 2)
    }
}

/// Sees that the service ends.
private final class Beeindiging: ChannelInboundHandler, Sendable {
    typealias InboundIn = Any

    private let gezien = Mutex(false)

    var isGezien: Bool { gezien.withLock { $0 } }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { gezien.withLock { $0 = true } }
    }
}
