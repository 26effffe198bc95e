// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

@testable import Service

/// The handlers of a connection, with one at the end that tells what it was asked.
enum Proeflijn {
    static let datum = "Sun, 06 Nov 1994 08:49:37 GMT"

    /// - Parameter herhaling: What repeats answers; nil for a connection that does not.
    static func bouw(_ kanaal: any Channel, _ herhaling: Herhaling?, _ einde: Proefeinde) throws {
        let lijn = kanaal.pipeline.syncOperations
        if let herhaling {
            try lijn.addHandler(Herhaalpoort(herhaling, Logger(label: "proef"), langeWegNa: .hours(1)))
        }
        try lijn.configureHTTPServerPipeline(withPipeliningAssistance: false, withErrorHandling: false)
        try lijn.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        try lijn.addHandlers([Antwoordwacht(), einde])
    }

    static func herhaling(_ bron: Versiebron) -> Herhaling {
        Herhaling(
            Versieronde(bron, geduld: .seconds(3_600)), Dienstinstellingen(), Verantwoording(meters: Meters()),
            grens: 1 << 20)
    }

    /// A connection without a network.
    static func kanaal(_ herhaling: Herhaling?, _ einde: Proefeinde) throws -> EmbeddedChannel {
        let kanaal = EmbeddedChannel()
        try bouw(kanaal, herhaling, einde)
        try kanaal.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 8080)).wait()
        return kanaal
    }

    static func vraag(_ pad: String, _ koppen: String = "") -> String {
        "GET \(pad) HTTP/1.1\r\nHost: a\r\n\(koppen)\r\n"
    }
}

extension EmbeddedChannel {
    func stuur(_ tekst: String) throws {
        try writeInbound(ByteBuffer(string: tekst))
        embeddedEventLoop.run()
    }

    /// All that was written, with every date made the same.
    func ontvangen() throws -> String {
        var tekst = ""
        while let deel = try readOutbound(as: IOData.self) {
            if case .byteBuffer(let bytes) = deel { tekst += String(buffer: bytes) }
        }
        return tekst.replacing(/Date: [^\r]{29}/, with: "Date: \(Proeflijn.datum)")
    }
}

/// Answers each request with what it was, in the order in which they came; one for `/vroeg` before its body is there.
final class Proefeinde: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    private let versie: String?
    private var vraag: HTTPRequest?
    private var lengte = 0
    /// What has reached it.
    private(set) var gevraagd: [String] = []

    /// - Parameter versie: The version for which answers are the same to all; nil when they are not.
    init(versie: String?) {
        self.versie = versie
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let kop):
            (vraag, lengte) = (kop, 0)
            if kop.path == "/vroeg" { antwoord(context) }
        case .body(let deel): lengte += deel.readableBytes
        case .end: if vraag?.path != "/vroeg" { antwoord(context) }
        }
    }

    private func antwoord(_ context: ChannelHandlerContext) {
        let tekst = "\(vraag?.method.rawValue ?? "") \(vraag?.path ?? "") \(lengte)\n"
        gevraagd.append(tekst)
        let hier = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        // Later, as a service that has to look it up.
        context.eventLoop.execute { hier.value.0.schrijf(tekst, hier.value.1) }
    }

    private func schrijf(_ tekst: String, _ context: ChannelHandlerContext) {
        if let versie {
            context.triggerUserOutboundEvent(Herhaalbaar(versie: versie, route: "proef", status: 200), promise: nil)
        }
        let koppen: HTTPFields = [.date: Proeflijn.datum, .contentLength: String(tekst.utf8.count)]
        context.write(wrapOutboundOut(.head(HTTPResponse(status: .ok, headerFields: koppen))), promise: nil)
        context.write(wrapOutboundOut(.body(ByteBuffer(string: tekst))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
