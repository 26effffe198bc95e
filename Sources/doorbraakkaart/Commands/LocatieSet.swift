// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Woningbouw

struct LocatieSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zet",
        abstract: "Change the status, the phase, a factor, a knelpunt or a party of a locatie.",
        discussion: """
            EXAMPLES
              doorbraakkaart locatie zet pampus --status aangewezen --vanaf 2025-10-01 --bron 'kst-…'
              doorbraakkaart locatie zet bleizo --factor 'financiële dekking=businesscase rond' --vanaf … --bron …
              doorbraakkaart locatie zet bleizo --planologisch 2A --vanaf … --bron …
              doorbraakkaart locatie zet bleizo --knelpunt Stikstof --vanaf 2025-10-01 --bron …
              doorbraakkaart locatie zet bleizo --knelpunt Stikstof --opgelost 2026-02-01 --bron …
            """)

    @OptionGroup var edit: EditOptions
    @Option(help: "The day from which it holds, JJJJ-MM-DD.") var vanaf: Datum?
    @Option(help: "The status in the doorbraakaanpak.") var status: Status?
    @Option(help: "The phase of the gebiedsontwikkeling.") var fase: Projectfase?
    @Option(help: ArgumentHelp("What is known of a factor of the letter.", valueName: "naam=tekst"))
    var factor: [NamedText] = []
    @Option(help: "The code of the planologische status.") var planologisch: PlanologischeStatus?
    @Option(help: "A knelpunt that has come up, or with --opgelost one that is solved.") var knelpunt: Knelpunt.Soort?
    @Option(help: "The day from which the knelpunt is there no more, JJJJ-MM-DD.") var opgelost: Datum?
    @Option(help: ArgumentHelp("A party and its role.", valueName: "naam=rol")) var partij: [NamedText] = []

    func validate() throws {
        if opgelost != nil, knelpunt == nil { throw ValidationError("--opgelost goes with --knelpunt.") }
        let andere = status != nil || fase != nil || !factor.isEmpty || planologisch != nil || !partij.isEmpty
        guard andere || knelpunt != nil else {
            throw ValidationError(
                "Give what changes: --status, --fase, --factor, --planologisch, --knelpunt or --partij.")
        }
        if vanaf == nil, andere || opgelost == nil {
            throw ValidationError("Give --vanaf: the day from which it holds, JJJJ-MM-DD.")
        }
    }

    func run() async throws { try await edit.apply(try wijzigingen()) }

    private func wijzigingen() throws -> [Locatiewijziging] {
        var wijzigingen: [Locatiewijziging] = []
        if let knelpunt, let opgelost {
            wijzigingen.append(.opgelost(knelpunt, op: opgelost, bron: edit.bron))
        }
        guard let vanaf else { return wijzigingen }
        let vermelding = edit.vermelding(vanaf: vanaf)
        if let status { wijzigingen.append(.status(Statusstap(status, vermelding: vermelding))) }
        if let fase { wijzigingen.append(.fase(Fasestap(fase, vermelding: vermelding))) }
        wijzigingen += try factoren(vermelding).map(Locatiewijziging.factor)
        if let knelpunt, opgelost == nil { wijzigingen.append(.knelpunt(Knelpunt(knelpunt, vermelding: vermelding))) }
        for partij in partij {
            wijzigingen.append(.partij(Partij(naam: partij.name, rol: partij.text, vermelding: vermelding)))
        }
        return wijzigingen
    }

    /// The factors; the code of the planologische status joins the words about it.
    private func factoren(_ vermelding: Vermelding) throws -> [Factor] {
        let zoeker = Naamzoeker(soort: "factor", namen: Factor.Naam.allCases.map(\.rawValue))
        var factoren = try factor.compactMap { gegeven in
            Factor.Naam(rawValue: try zoeker.officieel(gegeven.name)).map {
                Factor($0, tekst: gegeven.text, vermelding: vermelding)
            }
        }
        guard let planologisch else { return factoren }
        if let index = factoren.firstIndex(where: { $0.naam == .planologischeStatus }) {
            factoren[index].code = planologisch
        } else {
            factoren.append(Factor(.planologischeStatus, code: planologisch, vermelding: vermelding))
        }
        return factoren
    }
}

/// A name and a text with `=` between.
struct NamedText: Hashable, Sendable, ExpressibleByArgument {
    let name: String
    let text: String

    init?(argument: String) {
        guard let sign = argument.firstIndex(of: "=") else { return nil }
        name = String(argument[..<sign])
        text = String(argument[argument.index(after: sign)...])
        guard !name.allSatisfy(\.isWhitespace), !text.allSatisfy(\.isWhitespace) else { return nil }
    }
}
