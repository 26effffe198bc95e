// SPDX-License-Identifier: EUPL-1.2

import NIOCore
import Testing

@testable import Service

@Suite("What is repeated of an answer")
struct HerhalingTests {
    private static func isEnkeleGet(_ tekst: String) -> Bool {
        Herhaalsleutel(bytes: ByteBuffer(string: tekst), isVertrouwd: false).isEnkeleGet
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\n\r\n", "GET /v1?f=json HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nHost: a\r\nConnection: Keep-Alive\r\nIf-None-Match: \"a\", W/\"b\"\r\n\r\n",
    ])
    func `is that of one GET as a whole`(_ tekst: String) { #expect(Self.isEnkeleGet(tekst)) }

    @Test(arguments: [
        "", "\r\n\r\n", "GET /v1 HTTP/1.1\r\n", "GET /v1 HTTP/1.1\r\nHost: a\r\n",
        "GET /v1 HTTP/1.0\r\nHost: a\r\n\r\n",
        "get /v1 HTTP/1.1\r\nHost: a\r\n\r\n", "HEAD /v1 HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST /v1 HTTP/1.1\r\nHost: a\r\n\r\n", "GET http://a/v1 HTTP/1.1\r\nHost: a\r\n\r\n",
        "\r\nGET /v1 HTTP/1.1\r\nHost: a\r\n\r\n", "GET /v1 HTTP/1.1\r\nHost: a\r\n\r\nGET",
        "GET /v1 HTTP/1.1\r\nHost: a\r\n\r\nGET /v1 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /v1 HTTP/1.1\nHost: a\r\n\r\n", "GET /v1 HTTP/1.1\r\nHost: a\n\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nHost: a\n\n\r\n\r\n", "GET /v1 HTTP/1.1\r\nHost: a\r\rb: c\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n", "GET /v1 HTTP/1.1\r\ncontent-length:0\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", "GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nExpect: 100-continue\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nHost: a\r\n continued\r\n\r\n", "GET /v1 HTTP/1.1\r\nCookie: a=b\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nAUTHORIZATION: Bearer a\r\n\r\n", "GET /v1 HTTP/1.1\r\nHost : a\r\nUpgrade: h2c\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nA: \(String(repeating: "a", count: 5_000))\r\n\r\n",
    ])
    func `is that of nothing else`(_ tekst: String) { #expect(!Self.isEnkeleGet(tekst)) }

    @Test
    func `is told apart by whether a proxy is believed`() {
        let bytes = ByteBuffer(string: "GET / HTTP/1.1\r\n\r\n")
        #expect(Herhaalsleutel(bytes: bytes, isVertrouwd: true) != Herhaalsleutel(bytes: bytes, isVertrouwd: false))
    }

    @Test
    func `has the date of the moment and all else as it was`() throws {
        let datum = "Sun, 06 Nov 1994 08:49:37 GMT"
        let kop = "HTTP/1.1 200 OK\r\nDate: \(datum)\r\nETag: \"date: x\"\r\n\r\n"
        let delen = [kop, "een", "twee"].map { ByteBuffer(string: $0) }
        let merk = Herhaalbaar(versie: "1", route: "r", status: 200)
        let antwoord = try #require(Herhaalantwoord(merk, delen: delen))
        #expect(antwoord.lichaam == ByteBuffer(string: "eentwee"))
        let later = "Mon, 07 Nov 1994 08:49:37 GMT"
        let verwacht = kop.replacing(datum, with: later)
        #expect(antwoord.kop(op: later) == ByteBuffer(string: verwacht))
        #expect(antwoord.kop(op: datum) == ByteBuffer(string: kop))
    }

    @Test(arguments: [
        [], ["HTTP/1.1 200 OK\r\nETag: a\r\n\r\n"], ["HTTP/1.1 200 OK\r\nDate: today\r\n\r\n"],
        ["HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n", "\r\n"],
    ])
    func `must have a date that can be replaced`(_ delen: [String]) {
        let merk = Herhaalbaar(versie: "1", route: "r", status: 200)
        #expect(Herhaalantwoord(merk, delen: delen.map { ByteBuffer(string: $0) }) == nil)
    }

    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (1_709_164_800, "Thu, 29 Feb 2024 00:00:00 GMT"), (4_102_444_799, "Thu, 31 Dec 2099 23:59:59 GMT"),
    ])
    func `has a date as HTTP writes it`(_ seconde: Int, _ tekst: String) {
        #expect(Datumkop.tekst(seconde) == tekst)
        #expect(tekst.utf8.count == Datumkop.lengte)
    }
}
