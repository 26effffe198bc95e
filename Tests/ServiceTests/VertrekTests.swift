// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import NIOCore
import NIOEmbedded
import Synchronization
import Testing

@testable import Service

@Suite("A client that leaves")
struct VertrekTests {
    private static func kanaal() throws -> EmbeddedChannel {
        let kanaal = EmbeddedChannel(handlers: [Vertrekwacht()])
        try kanaal.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 8080)).wait()
        return kanaal
    }

    @Test
    func `loses its connection when it has closed its side and nothing is written`() throws {
        let kanaal = try Self.kanaal()
        kanaal.embeddedEventLoop.advanceTime(by: .minutes(5))
        #expect(kanaal.isActive)
        kanaal.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        kanaal.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(kanaal.isActive)
        kanaal.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!kanaal.isActive)
    }

    @Test
    func `keeps it for as long as something is written or waits to be taken`() throws {
        let kanaal = try Self.kanaal()
        kanaal.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        for _ in 1...5 {
            try kanaal.writeOutbound(ByteBuffer(string: "deel"))
            kanaal.embeddedEventLoop.advanceTime(by: .seconds(2))
            #expect(kanaal.isActive)
        }
        kanaal.isWritable = false
        kanaal.embeddedEventLoop.advanceTime(by: .minutes(5))
        #expect(kanaal.isActive)
        kanaal.isWritable = true
        kanaal.embeddedEventLoop.advanceTime(by: .seconds(4))
        #expect(!kanaal.isActive)
    }

    @Test
    func `has no more work done for it`() async throws {
        let isGestopt = Mutex(false)
        let fout = await #expect(throws: Probleem.self) {
            try await Tijdgrens.binnen(.seconds(3_600), zolang: { false }) { () async throws -> Void in
                do { try await Task.sleep(for: .seconds(3_600)) } catch {
                    isGestopt.withLock { $0 = true }
                    throw error
                }
            }
        }
        #expect(fout?.status.code == 499)
        let heeftHetGemerkt = isGestopt.withLock { $0 }
        #expect(heeftHetGemerkt)
    }

    @Test
    func `that stays gets its answer`() async throws {
        let antwoord = try await Tijdgrens.binnen(.seconds(3_600), zolang: { true }) {
            try await Task.sleep(for: .milliseconds(1_200))
            return 7
        }
        #expect(antwoord == 7)
    }
}
