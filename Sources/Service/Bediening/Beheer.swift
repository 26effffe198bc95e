// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import NIOCore

/// What only those who run the service see: whether it lives, and its meters.
struct Beheer: HTTPResponder {
    let meters: Meters

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        switch request.uri.path {
        case "/health": Self.tekst("{\"status\":\"ok\"}\n", "application/json")
        case "/metrics": Self.tekst(meters.tekst, "text/plain; version=0.0.4; charset=utf-8")
        default: Response(status: .notFound)
        }
    }

    private static func tekst(_ tekst: String, _ mediatype: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: mediatype, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: tekst)))
    }
}
