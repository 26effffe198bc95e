// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes

/// What an operation answers; the headers that every answer has are added by the service.
struct Antwoord: Sendable {
    /// A body that is there, or that is made in parts while it is sent.
    enum Lichaam: Sendable {
        case bytes([UInt8])
        case stroom(@Sendable (_ deel: ([UInt8]) async throws -> Void) async throws -> Void)
    }

    var status = HTTPResponse.Status.ok
    var mediatype: String
    /// Whether the page carries its own style sheet, as a drawing does.
    var heeftEigenStijl = false
    var koppen: HTTPFields = [:]
    var lichaam: Lichaam
    /// What tells this representation from others, where the operation knows it.
    var etiket: Etiket?
    /// The version of the data for which it is the same to everybody who asks the same; nil when it is not known to be.
    var versie: String?

    /// Whether there is a body, of which the media type then tells what it is.
    var heeftInhoud: Bool {
        guard status != .notModified, status != .noContent else { return false }
        if status == .created, case .bytes([]) = lichaam { return false }
        return true
    }

    init(_ lichaam: Lichaam, _ mediatype: String) {
        self.lichaam = lichaam
        self.mediatype = mediatype
    }

    init(_ json: AttributeValue, _ mediatype: String) {
        var bytes: [UInt8] = []
        json.append(to: &bytes)
        self.init(.bytes(bytes), mediatype)
    }

    init(_ probleem: Probleem) {
        self.init(probleem.json, Probleem.mediatype)
        status = probleem.status
        koppen = probleem.koppen
    }
}
