// SPDX-License-Identifier: EUPL-1.2

import Logging

/// Counts every answer and tells of it in the log, without what tells of a person.
struct Verantwoording: Sendable {
    let meters: Meters

    func meld(_ methode: String, _ route: String, _ status: Int, sinds begin: ContinuousClock.Instant, _ logger: Logger)
    {
        let duur = ContinuousClock.now - begin
        meters.tel(route: route, status: status, duur: duur)
        logger.info(
            "aanvraag",
            metadata: [
                "methode": "\(methode)", "route": "\(route)", "status": "\(status)", "ms": "\(duur.milliseconden)",
            ])
    }
}
