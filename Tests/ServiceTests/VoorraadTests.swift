// SPDX-License-Identifier: EUPL-1.2

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kaart
import Synchronization
import TestSupport
import Testing

@testable import Service

@Suite("What is kept as long as the data stay the same")
struct VoorraadTests {
    private let bron = Versiebron()

    @Test("is kept by the version that was read for the request, which is not read again")
    func gelezen() async throws {
        let voorraad = Voorraad(catalogus: bron, grens: 10)
        let gemaakt = Teller()
        func haal() async throws -> Int { try await voorraad.haal("stuk") { gemaakt.volgende() } }
        let stukken = try await [
            Voorraad.$gelezen.withValue("1") { try await haal() },
            Voorraad.$gelezen.withValue("1") { try await haal() },
            Voorraad.$gelezen.withValue("2") { try await haal() },
        ]
        #expect(stukken == [1, 1, 2])
        #expect(bron.lezingen == 0)
        // The source tells of version 1.
        #expect(try await haal() == 3)
        #expect(bron.lezingen == 1)
    }

    @Test("needs one reading of the version for a request, however many pieces it takes")
    func aanvraag() async throws {
        let dienst = Dienst(
            catalogus: bron, gridDirectory: ProjectFolder.geodata.path,
            ondergrond: { Ondergrond(water: [], buurlanden: [], plaatsen: []) }, instellingen: .geduldig)
        let doel = "/v1/collections/woningbouwgebieden/items?provincie=Utrecht&gemeente=Utrecht"
        let antwoord = try await Application(responder: dienst).test(.router) { client in
            try await client.executeRequest(uri: doel, method: .get, headers: [:], body: nil)
        }
        #expect(antwoord.status == .badRequest)
        #expect(String(buffer: antwoord.body).contains("Er is geen gemeente 'Utrecht'"))
        #expect(bron.lezingen == 1)
    }
}

/// Counts how often something is made.
private final class Teller: Sendable {
    private let stand = Mutex(0)

    func volgende() -> Int {
        stand.withLock { stand in
            stand += 1
            return stand
        }
    }
}
