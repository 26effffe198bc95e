// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// What is done with one locatie; each verb is a command of its own.
struct LocatieCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "locatie",
        abstract: "Show one locatie with its doorbraakagenda, or change it.",
        discussion: """
            Every fact has a source and the day from which it holds, so that any earlier peildatum can be asked again. \
            A change shows what differs, is noted in the history under your name and can be undone: \
            doorbraakkaart import --undo NUMMER. With --versie it is refused when another changed the locatie since you \
            looked.

            EXAMPLES
              doorbraakkaart locatie toon bleizo
              doorbraakkaart locatie zet 'De Groote Wielen' --status aangewezen --vanaf 2025-10-01 --bron 'kst-…'
              doorbraakkaart locatie termijn bleizo --wat raadsbesluit --wie gemeenteraad --gepland 2026-03-01 \\
                  --vanaf 2025-10-01 --bron 'planning gemeente'
              doorbraakkaart locatie doorbraak pampus --datum 2025-11-20 --soort grondafspraak \\
                  --resultaat 'levering fase 1' --woningen 4.000-5.000 --bron 'kst-…'
            """,
        subcommands: [LocatieShow.self, LocatieSet.self, LocatieTermijn.self, LocatieDoorbraak.self])
}
