// SPDX-License-Identifier: EUPL-1.2

public import Hummingbird
import NIOCore

/// What is known of a connection beside the request.
public struct Dienstcontext: RequestContext {
    /// What Hummingbird keeps.
    public var coreContext: CoreRequestContextStorage
    /// The address at the other end, by which a trusted proxy is known; it is never logged.
    let afzender: String?
    private let kanaal: (any Channel)?

    /// Whether the other end is still there, as far as is known.
    var isVerbonden: Bool { kanaal?.isActive ?? true }

    /// Tells the connection something of the answer that follows.
    func meld(_ merk: Herhaalbaar) { kanaal?.triggerUserOutboundEvent(merk, promise: nil) }

    /// The context of a request.
    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        afzender = source.channel.remoteAddress?.ipAddress
        // A test without a server has a channel that never is active.
        kanaal = source.channel.isActive ? source.channel : nil
    }
}
