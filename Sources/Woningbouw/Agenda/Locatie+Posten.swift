// SPDX-License-Identifier: EUPL-1.2

extension Locatie {
    /// Does what a new entry of a list means.
    /// - Returns: What is wrong with it.
    mutating func voegToe(_ post: Post, in lijst: Agendalijst) -> [Agendafout] {
        var lezer = Postlezer(post)
        let wijziging = Locatiewijziging(&lezer, in: lijst)
        lezer.sluit()
        guard lezer.redenen.isEmpty, let wijziging else {
            return lezer.redenen.map { Agendafout(lijst, nil, $0) }
        }
        return pasToe(wijziging)
    }

    /// Puts an entry in the place of another, or takes that away.
    /// - Returns: What is wrong with it.
    mutating func zet(_ post: Post?, op volgnummer: Int, in lijst: Agendalijst) -> [Agendafout] {
        var posten = agenda.posten(in: lijst)
        guard (1...max(posten.count, 1)).contains(volgnummer), !posten.isEmpty else {
            return [Agendafout(lijst, nil, .geenPost(volgnummer, aantal: posten.count))]
        }
        posten.replaceSubrange(volgnummer - 1..<volgnummer, with: [post].compactMap(\.self))
        let fouten = agenda.zet(posten, in: lijst)
        volgVerloop(lijst)
        return fouten
    }

    /// The status and the phase are those of the last step, also when a correction made another step the last.
    private mutating func volgVerloop(_ lijst: Agendalijst) {
        if lijst == .statusverloop, let laatste = agenda.statusverloop.laatste {
            status = laatste.status
            statusToelichting = laatste.vermelding.toelichting
        }
        if lijst == .fasen, let laatste = agenda.fasen.laatste { fase = laatste.fase.rawValue }
    }
}
