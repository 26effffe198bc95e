// SPDX-License-Identifier: EUPL-1.2

import NIOCore

/// Ends a connection whose other end has closed its side and to which nothing is written, so that what is being worked
/// out for it can be given up.
///
/// Who only tells that no more questions come still gets what is ready in time, and all of what has begun.
final class Vertrekwacht: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = Any
    typealias OutboundIn = Any

    private static let geduld = TimeAmount.seconds(2)

    private var heeftGeschreven = false

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event as? ChannelEvent == .inputClosed { wacht(context.channel) }
        context.fireUserInboundEventTriggered(event)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        heeftGeschreven = true
        context.write(data, promise: promise)
    }

    private func wacht(_ kanaal: any Channel) {
        heeftGeschreven = false
        let zelf = NIOLoopBound(self, eventLoop: kanaal.eventLoop)
        kanaal.eventLoop.scheduleTask(in: Self.geduld) {
            guard kanaal.isActive else { return }
            // What is ready but not taken is no matter of this one.
            if zelf.value.heeftGeschreven || !kanaal.isWritable { return zelf.value.wacht(kanaal) }
            kanaal.close(promise: nil)
        }
    }
}
