// SPDX-License-Identifier: EUPL-1.2

import Logging
import NIOCore

/// Answers a request whose very bytes were answered before, when the data still have the version of then, without
/// reading it again.
///
/// All else goes on to where HTTP is read. As long as each request comes in one piece after the answer to the one before
/// it, this handler knows where requests begin and end; a connection that is used in any other way it leaves alone from
/// then on. So it never answers in the middle of what another reads.
final class Herhaalpoort: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = IOData
    typealias OutboundOut = IOData

    /// How much may come in while a request waits for the version of the data.
    private static let ruimte = 64 << 10
    /// How much is written at a time, so that it is seen that the other end takes it.
    private static let deel = 64 << 10

    private enum Stand {
        /// Nothing is asked.
        case leeg
        /// A request waits for the version of the data.
        case vraagt(Herhaalvraag)
        /// A request went on and is being answered.
        case antwoordt(Herhaalopname)
        /// Where requests begin and end is not known here.
        case voorbij
    }

    private let herhaling: Herhaling
    private let logger: Logger
    private let langeWegNa: TimeAmount
    private var isVertrouwd = false
    private var stand = Stand.leeg
    private var langeWeg = NIODeadline.now()
    /// Whether anything went on since the last time that nothing more was to be read.
    private var isDoorgegeven = false

    /// - Parameter langeWegNa: After how long a request goes on to where HTTP is read, even when its answer is known.
    init(_ herhaling: Herhaling, _ logger: Logger, langeWegNa: TimeAmount) {
        self.herhaling = herhaling
        self.logger = logger
        self.langeWegNa = langeWegNa
    }

    func handlerAdded(context: ChannelHandlerContext) {
        isVertrouwd = herhaling.isVertrouwd(context.channel.remoteAddress)
    }

    // MARK: In

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch stand {
        case .leeg: neem(unwrapInboundIn(data), context)
        case .vraagt(let vraag):
            vraag.vervolg.writeImmutableBuffer(unwrapInboundIn(data))
            if vraag.vervolg.readableBytes > Self.ruimte { laatDoor(vraag, context) }
        case .antwoordt:
            stand = .voorbij
            geefDoor(unwrapInboundIn(data), context)
        case .voorbij: geefDoor(unwrapInboundIn(data), context)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        // To those behind nothing has come when all was answered here.
        guard isDoorgegeven else { return }
        isDoorgegeven = false
        context.fireChannelReadComplete()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // Behind this handler a request that waits is not known yet, and the connection might be ended as unused.
        if case .vraagt(let vraag) = stand {
            vraag.gebeurtenissen.append(event)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        stand = .voorbij
        context.fireChannelInactive()
    }

    private func neem(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        let sleutel = Herhaalsleutel(bytes: bytes, isVertrouwd: isVertrouwd)
        guard NIODeadline.now() - langeWeg < langeWegNa, let antwoord = herhaling.antwoord(sleutel) else {
            return geefDoor(sleutel, context)
        }
        let vraag = Herhaalvraag(sleutel, antwoord)
        stand = .vraagt(vraag)
        if let versie = herhaling.versies.meteen() { return beslis(vraag, versie, context) }
        let hier = NIOLoopBound((self, vraag, context), eventLoop: context.eventLoop)
        herhaling.versies.vraag { versie in
            hier.eventLoop.execute {
                let (poort, vraag, context) = hier.value
                poort.beslis(vraag, versie, context)
                poort.channelReadComplete(context: context)
            }
        }
    }

    /// Lets a request go on to where HTTP is read.
    private func geefDoor(_ sleutel: Herhaalsleutel, _ context: ChannelHandlerContext) {
        langeWeg = .now()
        stand = sleutel.isEnkeleGet ? .antwoordt(Herhaalopname(sleutel)) : .voorbij
        geefDoor(sleutel.bytes, context)
    }

    private func geefDoor(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        isDoorgegeven = true
        context.fireChannelRead(wrapInboundOut(bytes))
    }

    // MARK: Repeating

    private func beslis(_ vraag: Herhaalvraag, _ versie: String?, _ context: ChannelHandlerContext) {
        guard case .vraagt(let huidige) = stand, huidige === vraag else { return }
        let merk = vraag.antwoord.merk
        guard versie == merk.versie else {
            if versie != nil { herhaling.vergeet(vraag.sleutel) }
            return laatDoor(vraag, context)
        }
        stand = .leeg
        schrijf(vraag.antwoord, context)
        herhaling.verantwoording.meld("GET", merk.route, merk.status, sinds: vraag.begin, logger)
        if vraag.vervolg.readableBytes > 0 { neem(vraag.vervolg, context) }
        geefDoor(vraag.gebeurtenissen, context)
    }

    /// Lets a request that has waited go on after all, with what came after it.
    private func laatDoor(_ vraag: Herhaalvraag, _ context: ChannelHandlerContext) {
        geefDoor(vraag.sleutel, context)
        if vraag.vervolg.readableBytes > 0 {
            stand = .voorbij
            geefDoor(vraag.vervolg, context)
        }
        geefDoor(vraag.gebeurtenissen, context)
    }

    private func geefDoor(_ gebeurtenissen: [Any], _ context: ChannelHandlerContext) {
        for gebeurtenis in gebeurtenissen { userInboundEventTriggered(context: context, event: gebeurtenis) }
    }

    private func schrijf(_ antwoord: Herhaalantwoord, _ context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.byteBuffer(antwoord.kop(op: herhaling.datum.nu))), promise: nil)
        var rest = antwoord.lichaam
        while let deel = rest.readSlice(length: min(Self.deel, rest.readableBytes)), deel.readableBytes > 0 {
            context.write(wrapOutboundOut(.byteBuffer(deel)), promise: nil)
        }
        context.flush()
    }

    // MARK: Out

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .antwoordt(let opname) = stand { opname.neem(unwrapOutboundIn(data)) }
        context.write(data, promise: promise)
    }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        switch event {
        case let merk as Herhaalbaar:
            if case .antwoordt(let opname) = stand { opname.begin(merk) }
            promise?.succeed()
        case is Antwoordwacht.AllesBeantwoord:
            if case .antwoordt(let opname) = stand {
                if let antwoord = opname.antwoord { herhaling.bewaar(antwoord, opname.sleutel) }
                stand = .leeg
            }
            promise?.succeed()
        default: context.triggerUserOutboundEvent(event, promise: promise)
        }
    }
}
