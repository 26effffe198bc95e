// SPDX-License-Identifier: EUPL-1.2

import Synchronization
public import Woningbouw

/// Changes locaties by hand, one at a time and in one transaction each.
public struct Locatiebewerker: Sendable {
    /// What a change came to.
    public struct Uitkomst: Hashable, Sendable {
        /// What differs; nil when everything was so already.
        public let verschil: Objectverschil?
        /// The locatie after it.
        public let locatie: Locatie
    }

    private let catalogus: any Catalogusbeheer

    /// A changer of the locaties of a catalogus.
    public init(_ catalogus: any Catalogusbeheer) {
        self.catalogus = catalogus
    }

    /// Changes a locatie.
    /// - Parameters:
    ///   - versie: The ``Woningbouw/Locatie/versie`` on which the change is based; nil to change whatever stands.
    ///   - proef: Whether only is told what would change.
    /// - Throws: ``Bewerkfout``, `Agendafouten` with all faults at once, or what the catalogus throws; nothing is
    ///   written then.
    public func bewerk(
        _ id: String, _ wijzigingen: [Locatiewijziging], versie: String? = nil, proef: Bool = false,
        _ ondertekening: Ondertekening
    ) async throws -> Uitkomst {
        let opdracht = Schrijfopdracht(
            laag: .locaties, wijze: .voegSamen, herkomst: nil, ondertekening: ondertekening, proef: proef)
        let paar = Mutex<(oud: Locatie, nieuw: Locatie)?>(nil)
        try await catalogus.schrijf(opdracht) { schrijver in
            guard case .locatie(let oud) = try schrijver.object(id) else { throw Bewerkfout.weg(id) }
            if let versie, versie != oud.versie {
                throw Bewerkfout.gewijzigd(id, verwacht: versie, nu: oud.versie)
            }
            let nieuw = try oud.gewijzigd(wijzigingen)
            try schrijver.schrijf(.locaties([nieuw]))
            paar.withLock { $0 = (oud, nieuw) }
        }
        guard let (oud, nieuw) = paar.withLock({ $0 }) else { throw Bewerkfout.weg(id) }
        return Uitkomst(verschil: oud == nieuw ? nil : Objectverschil(oud, nieuw), locatie: nieuw)
    }
}
