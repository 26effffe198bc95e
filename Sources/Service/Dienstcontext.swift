// SPDX-License-Identifier: EUPL-1.2

public import Hummingbird
import NIOCore

/// What is known of a connection beside the request.
public struct Dienstcontext: RequestContext {
    /// What Hummingbird keeps.
    public var coreContext: CoreRequestContextStorage
    /// The address at the other end, by which a trusted proxy is known; it is never logged.
    let afzender: String?

    /// The context of a request.
    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        afzender = source.channel.remoteAddress?.ipAddress
    }
}
