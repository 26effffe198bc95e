// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Woningbouw

/// What every change of a locatie has in common.
struct EditOptions: ParsableArguments {
    @Argument(help: "The id or the name of the locatie.") var locatie: String
    @Option(help: "The source of the fact.") var bron: String
    @Option(help: "How sure it is.") var zekerheid = Zekerheid.bron
    @Option(help: ArgumentHelp("What a reader should know besides.", valueName: "tekst")) var toelichting: String?
    @Option(
        help: ArgumentHelp(
            "Refuse when the locatie has changed since: the version that 'locatie toon' gave.", valueName: "versie"))
    var versie: String?
    @Flag(help: "Tell what would change, and change nothing.") var dryRun = false
    @OptionGroup var signatureOptions: SignatureOptions
    @OptionGroup var storeOptions: StoreOptions

    func validate() throws {
        if bron.allSatisfy(\.isWhitespace) { throw ValidationError("--bron names where the fact comes from.") }
    }

    /// The source of a fact that holds from a day on.
    func vermelding(vanaf: Datum) -> Vermelding {
        Vermelding(bron: bron, zekerheid: zekerheid, vanaf: vanaf, toelichting: toelichting)
    }

    /// Changes the locatie and tells what differs.
    func apply(_ wijzigingen: [Locatiewijziging]) async throws {
        let catalogus = try await storeOptions.open()
        let gevonden = try await Locatienaam.locatie(locatie, in: catalogus)
        let uitkomst = try await Locatiebewerker(catalogus).bewerk(
            gevonden.id, wijzigingen, versie: versie, proef: dryRun, signatureOptions.signature())
        guard let verschil = uitkomst.verschil else {
            return Message.note("\(gevonden.id): everything was so already, nothing was changed")
        }
        for veld in verschil.velden { Message.note("  \(veld.naam): \(veld.van) → \(veld.naar)") }
        if dryRun { return Message.note("\(gevonden.id) would be changed") }
        let nummer = try await catalogus.geschiedenis(van: .locaties).last?.nummer
        Message.note(
            "\(gevonden.id) was changed, its version is now \(uitkomst.locatie.versie)"
                + (nummer.map { "; this is entry \($0) of the history" } ?? ""))
    }
}
