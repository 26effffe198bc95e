// SPDX-License-Identifier: EUPL-1.2

import NIOCore
import NIOHTTPTypes

/// Tells the handlers closer to the network when all requests have been answered.
final class Antwoordwacht: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart

    /// All requests that came were answered, and the bytes of the answers written.
    struct AllesBeantwoord: Sendable {}

    private var openstaand = 0

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head = unwrapInboundIn(data) { openstaand += 1 }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        guard case .end = unwrapOutboundIn(data) else { return }
        openstaand -= 1
        if openstaand == 0 { context.triggerUserOutboundEvent(AllesBeantwoord(), promise: nil) }
    }
}
