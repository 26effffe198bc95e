// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

extension Kenmerk {
    /// The value that a text stands for, nil when it is none of its kind.
    func waarde(_ tekst: String) -> Kenmerkwaarde? {
        switch soort {
        case .tekst, .namen: .tekst(tekst)
        case .keuze(let woorden): woorden.contains(tekst) ? .tekst(tekst) : nil
        case .geheel: Int(tekst).map(Kenmerkwaarde.geheel)
        case .getal: Double(tekst).flatMap { $0.isFinite ? .getal($0) : nil }
        case .datum: Datum(tekst).map(Kenmerkwaarde.datum)
        case .waarheid: Bool(tekst).map(Kenmerkwaarde.waar)
        }
    }
}

extension Kenmerk.Soort {
    /// What a value should have been.
    var naam: String {
        switch self {
        case .tekst, .namen: "tekst"
        case .keuze(let woorden): "van deze woorden: \(woorden.joined(separator: ", "))"
        case .geheel: "geheel getal"
        case .getal: "getal"
        case .datum: "bestaande dag in de vorm JJJJ-MM-DD"
        case .waarheid: "true of false"
        }
    }
}

extension OnbekendeNaam {
    /// The sentence for readers of the service, with all names where they are few.
    var inHetNederlands: String {
        let begin = "Er is geen \(soort) '\(naam)'."
        let keus = namen.count > 40 || namen.isEmpty ? "" : " Mogelijk zijn \(namen.joined(separator: ", "))."
        return begin + (suggestie.map { " Bedoelt u \($0)?" } ?? "") + keus
    }
}

extension Dienstbronnen {
    /// The finder of names of provincies or gemeenten.
    func namen(_ soort: String) async throws -> Naamzoeker {
        try await voorraad.haal(soort) { [catalogus] in
            let namen =
                soort == "gemeente" ? try await catalogus.gemeentenamen() : try await catalogus.provincies().map(\.naam)
            return Naamzoeker(soort: soort, namen: namen)
        }
    }
}
