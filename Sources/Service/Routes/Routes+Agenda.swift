// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Woningbouw

extension Routes {
    private static let groep = "Doorbraakagenda"

    /// The operations on the doorbraakagenda of a locatie; those that write only where somebody may.
    static func agenda(_ collecties: Collecties, _ instellingen: Dienstinstellingen) -> [Route] {
        guard let collectie = collecties.collecties.first(where: { $0.id == Laag.locaties.rawValue }) else { return [] }
        let weergave = Agendaweergave(collectie: collectie, bronnen: collecties.bronnen)
        let lezen = lezen(weergave)
        guard instellingen.toegang != nil, let beheer = collecties.bronnen.catalogus as? any Catalogusbeheer else {
            return lezen
        }
        return lezen
            + schrijven(
                Agendabewerking(weergave: weergave, beheer: beheer, eistIfMatch: instellingen.eistIfMatch))
    }

    private static func pad(_ weergave: Agendaweergave) -> String {
        weergave.collectie.pad + "/items/{featureId}/agenda"
    }

    private static func lezen(_ weergave: Agendaweergave) -> [Route] {
        let pad = pad(weergave)
        let delen = [Itemparameters.featureId, Agendaweergave.lijst]
        return [
            Route(
                pad: pad, id: "agenda", samenvatting: "De doorbraakagenda van een locatie", groep: groep,
                parameters: [Itemparameters.featureId, Agendaweergave.peildatum], formaten: [.json],
                uitkomst: .init(beschrijving: "De lijsten van de agenda.", schema: "Agenda"), isVanToestand: true,
                handel: weergave.agenda),
            Route(
                pad: pad + "/{lijst}", id: "agenda-lijst", samenvatting: "Een lijst van de doorbraakagenda",
                groep: groep, parameters: delen, formaten: [.json],
                uitkomst: .init(beschrijving: "De posten van de lijst.", schema: "Agendalijst"), isVanToestand: true,
                handel: weergave.lijst),
            Route(
                pad: pad + "/{lijst}/{volgnummer}", id: "agenda-post", samenvatting: "Een post van de doorbraakagenda",
                groep: groep, parameters: delen + [Agendaweergave.volgnummer], formaten: [.json],
                uitkomst: .init(beschrijving: "De post.", schema: "Agendapost"), isVanToestand: true,
                handel: weergave.post),
        ]
    }

    private static func schrijven(_ bewerking: Agendabewerking) -> [Route] {
        let pad = pad(bewerking.weergave)
        let delen = [Itemparameters.featureId, Agendaweergave.lijst]
        let invoer = Route.Invoer(
            beschrijving: "De post, met zijn bron en de dag vanaf wanneer hij geldt.", mediatypen: Mediatypen.json,
            schema: "Agendapost")
        return [
            Route(
                methode: .post, pad: pad + "/{lijst}", id: "agenda-nieuw",
                samenvatting: "Een post aan de doorbraakagenda toevoegen", groep: groep, parameters: delen,
                formaten: [.json],
                uitkomst: .init(
                    status: .created, beschrijving: "De post zoals hij nu is.",
                    zonderInhoud: "De post is toegevoegd.", schema: "Agendapost"), invoer: invoer,
                vereistToken: true, handel: bewerking.maak),
            Route(
                methode: .put, pad: pad + "/{lijst}/{volgnummer}", id: "agenda-vervangen",
                samenvatting: "Een post van de doorbraakagenda verbeteren", groep: groep,
                parameters: delen + [Agendaweergave.volgnummer], formaten: [.json],
                uitkomst: .init(
                    beschrijving: "De post zoals hij nu is.", zonderInhoud: "De post is vervangen.",
                    schema: "Agendapost"), invoer: invoer, vereistToken: true, handel: bewerking.vervang),
            Route(
                methode: .delete, pad: pad + "/{lijst}/{volgnummer}", id: "agenda-verwijderen",
                samenvatting: "Een post van de doorbraakagenda verwijderen", groep: groep,
                parameters: delen + [Agendaweergave.volgnummer], formaten: [],
                uitkomst: .init(status: .noContent, beschrijving: "De post is verwijderd."), vereistToken: true,
                handel: bewerking.verwijder),
        ]
    }
}
