// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Woningbouw

struct LocatieDoorbraak: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doorbraak",
        abstract: "Note a breakthrough on a locatie.",
        discussion: """
            Without --vanaf it is known from the day on which it was reached. The status does not follow by itself: \
            doorbraakkaart locatie zet … --status 'doorbraak bereikt'.

            EXAMPLES
              doorbraakkaart locatie doorbraak pampus --datum 2025-11-20 --soort grondafspraak \\
                  --resultaat 'levering van fase 1' --woningen 4.000-5.000 --bron 'kst-…'
            """)

    @OptionGroup var edit: EditOptions
    @Option(help: "The day on which it was reached, JJJJ-MM-DD.") var datum: Datum
    @Option(help: "How precisely the day is known.") var nauwkeurigheid = Doorbraak.Nauwkeurigheid.dag
    @Option(help: "The kind.") var soort: Doorbraak.Soort
    @Option(help: "What was agreed.") var resultaat: String
    @Option(
        help: ArgumentHelp("The dwellings that it makes possible, as in 5.000 or 4.000-5.000.", valueName: "aantal"))
    var woningen: DwellingRange?
    @Option(help: "The day from which it is known, JJJJ-MM-DD.") var vanaf: Datum?

    func run() async throws {
        let doorbraak = Doorbraak(
            datum: datum, nauwkeurigheid: nauwkeurigheid, soort: soort, resultaat: resultaat,
            woningenMin: woningen?.min, woningenMax: woningen?.max, vermelding: edit.vermelding(vanaf: vanaf ?? datum))
        try await edit.apply([.doorbraak(doorbraak)])
    }
}

/// A number of dwellings or two with a dash between, with or without a point between thousands.
struct DwellingRange: Hashable, Sendable, ExpressibleByArgument {
    let min: Int
    let max: Int

    init?(argument: String) {
        let parts = argument.split(whereSeparator: { $0 == "-" || $0 == "–" })
        let numbers = parts.compactMap { Int($0.filter { $0 != "." && $0 != " " }) }
        guard (1...2).contains(parts.count), numbers.count == parts.count else { return nil }
        // A range upside down is told with all other faults.
        (min, max) = (numbers[0], numbers[numbers.count - 1])
    }
}
