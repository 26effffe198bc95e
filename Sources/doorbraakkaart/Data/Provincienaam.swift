// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// Names of provincies and gemeenten as people type them.
enum Provincienaam {
    /// The official name of a provincie in the store, nil when none was asked for.
    static func officieel(_ naam: String?, in catalogus: any Catalogus) async throws -> String? {
        guard let naam else { return nil }
        return try Naamzoeker(soort: "provincie", namen: try await catalogus.provincies().map(\.naam)).officieel(naam)
    }
}

/// Names of gemeenten as people type them.
enum Gemeentenaam {
    /// The official name of a gemeente of which any layer tells, nil when none was asked for.
    static func officieel(_ naam: String?, in catalogus: any Catalogus) async throws -> String? {
        guard let naam else { return nil }
        return try Naamzoeker(soort: "gemeente", namen: try await catalogus.gemeentenamen()).officieel(naam)
    }
}
