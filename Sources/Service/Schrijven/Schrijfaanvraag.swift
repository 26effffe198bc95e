// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import HTTPTypes
import Woningbouw

/// A request to write, read as far as that goes without the store.
struct Schrijfaanvraag: Sendable {
    let voorkeuren: Voorkeuren
    let voorwaarde: Schrijfvoorwaarde
    /// The system of the coordinates, nil when none was named.
    let stelsel: Stelsel?
    let json: AttributeValue

    /// - Parameter mediatypen: What the body may be; empty for a request without one.
    /// - Throws: The problem that names all faults.
    init(_ aanvraag: Aanvraag, _ mediatypen: [String]) async throws {
        voorkeuren = Voorkeuren(aanvraag.koppen)
        voorwaarde = Schrijfvoorwaarde(aanvraag.koppen)
        var fouten = aanvraag.fouten
        stelsel = mediatypen.isEmpty ? nil : aanvraag.inhoudsstelsel(&fouten)
        try fouten.controleer()
        guard !mediatypen.isEmpty else {
            json = .null
            return
        }
        try Mediatypen.controleer(aanvraag.koppen, mediatypen)
        json = try Self.json(try await aanvraag.lichaam())
    }

    private static func json(_ bytes: [UInt8]) throws -> AttributeValue {
        guard let tekst = String(validating: bytes, as: UTF8.self) else {
            throw Probleem.ongeldig(nil, in: .body, "codering", "De inhoud is geen tekst in UTF-8.")
        }
        do throws(FormatError) { return try AttributeValue(json: tekst) } catch {
            throw Probleem.ongeldig(
                nil, in: .body, "json", "De inhoud kan niet als JSON worden gelezen: \(error.inHetNederlands).")
        }
    }
}
