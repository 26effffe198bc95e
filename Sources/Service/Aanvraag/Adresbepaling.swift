// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

/// Finds by which address the service is known to the one who asks.
struct Adresbepaling {
    private let koppen: HTTPFields
    private let isVertrouwd: Bool
    private let instellingen: Dienstinstellingen
    private let gastheer: String?

    init(_ koppen: HTTPFields, _ afzender: String?, _ instellingen: Dienstinstellingen, _ gastheer: String?) {
        self.koppen = koppen
        self.instellingen = instellingen
        self.gastheer = gastheer
        isVertrouwd = instellingen.vertrouwt(afzender)
    }

    /// The address up to the version; nil when the headers give none, which has then been told.
    func adres(_ fouten: inout Invoerfouten) -> Dienstadres? {
        if let basis = instellingen.basisadres { return Dienstadres(wortel: "\(basis)/\(Dienst.hoofdversie)") }
        let schema = doorgegeven("X-Forwarded-Proto") ?? (instellingen.isVersleuteld ? "https" : "http")
        let gastheer = doorgegeven("X-Forwarded-Host") ?? gastheer ?? "localhost"
        let voorvoegsel = (doorgegeven("X-Forwarded-Prefix") ?? "").split(separator: "/").map { "/\($0)" }.joined()
        // They stand in every link, so nothing may be smuggled in.
        guard schema == "http" || schema == "https", Self.isGastheer(gastheer), Self.isPad(voorvoegsel) else {
            fouten.meld("Host", in: .header, "waarde", "De kop Host of een kop X-Forwarded is geen geldig adres.")
            return nil
        }
        return Dienstadres(wortel: "\(schema)://\(gastheer)\(voorvoegsel)/\(Dienst.hoofdversie)")
    }

    /// What a trusted proxy passes on; of several values the first is that of the outermost.
    private func doorgegeven(_ naam: String) -> String? {
        guard isVertrouwd, let naam = HTTPField.Name(naam), let waarde = koppen[naam] else { return nil }
        return waarde.split(separator: ",").first.map { $0.filter { !$0.isWhitespace } }
    }

    private static func isGastheer(_ tekst: String) -> Bool {
        !tekst.isEmpty && tekst.count <= 255
            && tekst.utf8.allSatisfy { $0.isLetterOfCijfer || [0x2D, 0x2E, 0x3A, 0x5B, 0x5D].contains($0) }
    }

    private static func isPad(_ tekst: String) -> Bool {
        tekst.utf8.allSatisfy { $0.isLetterOfCijfer || [0x2D, 0x2E, 0x2F, 0x5F, 0x7E].contains($0) }
    }
}

extension UInt8 {
    fileprivate var isLetterOfCijfer: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
