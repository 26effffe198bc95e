// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import NIOCore

/// An answer on its way out: compressed when that is wanted, without body for HEAD.
struct Verzending {
    private let antwoord: Antwoord
    private let zonderLichaam: Bool
    private let gzip: Bool

    init(_ antwoord: Antwoord, ontvangst: Ontvangst) {
        self.antwoord = antwoord
        zonderLichaam = ontvangst.methode == .head || antwoord.status == .notModified
        var gzip = Gzip.past(bij: antwoord.mediatype) && Gzip.mag(ontvangst.koppen[.acceptEncoding])
        if case .bytes(let bytes) = antwoord.lichaam, bytes.count < Gzip.minimum { gzip = false }
        self.gzip = gzip && antwoord.status != .notModified
    }

    var response: Response {
        var koppen = antwoord.koppen
        if gzip { koppen[.contentEncoding] = "gzip" }
        switch antwoord.lichaam {
        case .bytes(let bytes):
            let inhoud = gzip ? Gzip.alles(bytes) : bytes
            // Of a 304 the length is that of what is not sent, and a 204 has none: so it is left unsaid.
            if antwoord.status != .notModified, antwoord.status != .noContent {
                koppen[.contentLength] = String(inhoud.count)
            }
            var response = Response(
                status: antwoord.status, headers: koppen, body: zonderLichaam ? .init() : Self.lichaam(inhoud))
            // The library says 0 by itself.
            if antwoord.status == .noContent { response.headers[.contentLength] = nil }
            return response
        case .stroom(let maak):
            guard !zonderLichaam else { return Response(status: antwoord.status, headers: koppen) }
            return Response(status: antwoord.status, headers: koppen, body: stroom(maak))
        }
    }

    /// How much is handed to the connection at a time.
    private static let stuk = 1 << 16

    /// A body that is there: in pieces where it is large, so that it is seen that the other end takes it, if slowly.
    private static func lichaam(_ bytes: [UInt8]) -> ResponseBody {
        let buffer = ByteBuffer(bytes: bytes)
        guard bytes.count > stuk else { return ResponseBody(byteBuffer: buffer) }
        return ResponseBody(contentLength: bytes.count) { schrijver in
            var rest = buffer
            while let deel = rest.readSlice(length: min(stuk, rest.readableBytes)), deel.readableBytes > 0 {
                try await schrijver.write(deel)
            }
            try await schrijver.finish(nil)
        }
    }

    private func stroom(
        _ maak: @escaping @Sendable (([UInt8]) async throws -> Void) async throws -> Void
    ) -> ResponseBody {
        let gzip = gzip
        return ResponseBody { schrijver in
            let pers = gzip ? Gzip() : nil
            try await maak { deel in
                let inhoud = pers?.pers(deel) ?? deel
                if !inhoud.isEmpty { try await schrijver.write(ByteBuffer(bytes: inhoud)) }
            }
            if let rest = pers?.sluit(), !rest.isEmpty { try await schrijver.write(ByteBuffer(bytes: rest)) }
            try await schrijver.finish(nil)
        }
    }
}
