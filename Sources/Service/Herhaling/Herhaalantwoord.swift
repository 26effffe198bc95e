// SPDX-License-Identifier: EUPL-1.2

import NIOCore

/// Tells the connection that the answer which follows is the same for every request of the same bytes, for as long as
/// the data have this version.
struct Herhaalbaar: Sendable {
    let versie: String
    /// The operation, for the meters.
    let route: String
    let status: Int
}

/// An answer as it went over a connection.
struct Herhaalantwoord: Sendable {
    let merk: Herhaalbaar
    /// All that follows the headers.
    let lichaam: ByteBuffer
    private let kop: ByteBuffer
    private let datumplek: Int

    /// - Parameter delen: The bytes as they were written, the headers in the first part.
    /// - Returns: Nil when the headers have no date that can be replaced.
    init?(_ merk: Herhaalbaar, delen: [ByteBuffer]) {
        guard let kop = delen.first, let plek = Self.datumplek(kop) else { return nil }
        self.merk = merk
        self.kop = ByteBuffer(bytes: kop.readableBytesView)
        datumplek = plek - kop.readerIndex
        var lichaam = ByteBuffer()
        lichaam.reserveCapacity(delen.dropFirst().reduce(0) { $0 + $1.readableBytes })
        for deel in delen.dropFirst() { lichaam.writeImmutableBuffer(deel) }
        self.lichaam = lichaam
    }

    /// The headers as they are at a moment.
    func kop(op datum: String) -> ByteBuffer {
        var kop = kop
        kop.setString(datum, at: datumplek)
        return kop
    }

    /// How much room it takes.
    var omvang: Int { kop.storageCapacity + lichaam.storageCapacity }

    /// Where the value of the header Date stands.
    private static func datumplek(_ kop: ByteBuffer) -> Int? {
        let tekst = kop.readableBytesView
        guard tekst.suffix(4).elementsEqual("\r\n\r\n".utf8) else { return nil }
        for regel in tekst.split(separator: 0x0A) where regel.prefix(6).map({ $0 | 0x20 }).elementsEqual("date: ".utf8)
        {
            // Without the CR that ends the line.
            let waarde = regel.dropFirst(6).dropLast()
            return waarde.count == Datumkop.lengte ? waarde.startIndex : nil
        }
        return nil
    }
}
