// SPDX-License-Identifier: EUPL-1.2

import NIOCore

/// Ends a connection whose other end takes nothing of what is ready for it, so that nobody holds a place by reading
/// slowly.
///
/// Stands behind a handler that tells when nothing has been written for a while.
final class Traagheidswacht: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = Any

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // While an answer is being worked out nothing is written either, but then there is nothing to take.
        if case IdleStateHandler.IdleStateEvent.write = event, !context.channel.isWritable {
            context.close(promise: nil)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }
}
