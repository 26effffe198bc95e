// SPDX-License-Identifier: EUPL-1.2

/// Something of a locatie that is otherwise on the peildatum than it was on an earlier day.
public struct Verandering: Hashable, Sendable {
    /// The kinds of things that change.
    public enum Soort: String, CaseIterable, Sendable {
        case status, fase, doorbraak, termijn, knelpunt, partij, factor
    }

    /// The locatie.
    public let locatie: Locatieverwijzing
    /// What kind of thing.
    public let soort: Soort
    /// Which one, as in the name of a party; nil where there is only one.
    public let wat: String?
    /// What it was; nil when it was not there.
    public let van: String?
    /// What it is; nil when it is no longer there.
    public let naar: String?
}

extension Locatie {
    /// What differs between two days, in the order of the kinds.
    public func veranderingen(van sinds: Datum, tot peildatum: Datum) -> [Verandering] {
        let (toen, nu) = (op(sinds), op(peildatum))
        let verwijzing = Locatieverwijzing(self)
        return Verandering.Soort.allCases.flatMap { soort -> [Verandering] in
            let (van, naar) = (toen.stand(soort), nu.stand(soort))
            return Set(van.keys).union(naar.keys).sorted().compactMap { wat -> Verandering? in
                guard van[wat] != naar[wat] else { return nil }
                return Verandering(
                    locatie: verwijzing, soort: soort, wat: wat.isEmpty ? nil : wat, van: van[wat], naar: naar[wat])
            }
        }
    }

    /// What there is of a kind, by its name, in words.
    private func stand(_ soort: Verandering.Soort) -> [String: String] {
        func stand<Post>(_ posten: [Post], _ regel: (Post) -> (String, String)) -> [String: String] {
            Dictionary(posten.map(regel), uniquingKeysWith: { "\($0); \($1)" })
        }
        switch soort {
        case .status: return status.map { ["": $0.rawValue] } ?? [:]
        case .fase: return fase.map { ["": $0] } ?? [:]
        case .doorbraak:
            return stand(agenda.doorbraken) { ("\($0.soort.rawValue), \($0.datumInWoorden)", $0.resultaat) }
        case .termijn:
            return stand(agenda.termijnen) { termijn in
                let gehaald = termijn.gehaald.map { ", gehaald \($0.inWoorden)" } ?? ""
                return ("\(termijn.wat) (\(termijn.wie))", "gepland \(termijn.gepland.inWoorden)\(gehaald)")
            }
        case .knelpunt:
            return stand(agenda.knelpunten) { ($0.soort.rawValue, "sinds \($0.vermelding.vanaf.inWoorden)") }
        case .partij: return stand(agenda.partijen) { ($0.naam, $0.rol) }
        case .factor: return stand(agenda.factoren) { ($0.naam.rawValue, $0.inWoorden) }
        }
    }
}
