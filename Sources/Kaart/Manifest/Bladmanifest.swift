// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// One sheet in the manifest.
struct Bladmanifest: Encodable, Sendable {
    let bestand: String
    let sha256: String
    let bytes: Int
    let titel: String
    let provincie: String?
    let peildatum: String
    let thema: String
    let papier: String
    let breedteMm: Int
    let hoogteMm: Int
    let schaal: Int
    /// West, south, east and north of the frame in metres.
    let uitsnedeRD: [Double]
    let plaatsing: Plaatsingsmanifest
    let keuringen: [Keuring]

    init(_ blad: Kaartblad, _ bestand: Kaartbestand, thema: String) throws {
        self.bestand = bestand.naam
        sha256 = Vingerafdruk.sha256(bestand.bytes)
        bytes = bestand.bytes.count
        titel = blad.titel
        provincie = blad.provincie
        peildatum = blad.peildatum.description
        self.thema = thema
        papier = blad.papier.rawValue
        breedteMm = blad.maat.breedte
        hoogteMm = blad.maat.hoogte
        schaal = blad.schaal
        uitsnedeRD = [blad.uitsnede.minX, blad.uitsnede.minY, blad.uitsnede.maxX, blad.uitsnede.maxY]
        plaatsing = Plaatsingsmanifest(blad.verslag)
        keuringen = try blad.keuringen()
    }
}
