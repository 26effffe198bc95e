// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// A connection: what watches over its bytes, before they are read as HTTP.
struct Dienstkanaal: ServerChildChannel {
    private let http: HTTP1Channel
    private let stilte: TimeAmount
    private let herhaling: Herhaling

    /// - Parameter stilte: How long it may be silent, and how long its other end may take nothing.
    init(_ herhaling: Herhaling, stilte: TimeAmount, responder: @escaping HTTPChannelHandler.Responder) {
        self.herhaling = herhaling
        self.stilte = stilte
        http = HTTP1Channel(
            responder: responder,
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [Antwoordwacht()], idleTimeout: stilte,
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)))
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandlers([
                IdleStateHandler(writeTimeout: stilte), Traagheidswacht(), Vertrekwacht(),
                // The long way, which tells that the connection is in use, is gone well before it would be ended.
                Herhaalpoort(herhaling, logger, langeWegNa: .nanoseconds(stilte.nanoseconds / 2)),
            ])
        }.flatMap { http.setup(channel: channel, logger: logger) }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await http.handle(value: value, logger: logger)
    }
}
