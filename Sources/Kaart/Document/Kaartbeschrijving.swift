// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// What the kaart says in words, written from the same data as the drawing.
struct Kaartbeschrijving {
    let compositie: Kaartcompositie

    var titel: String { compositie.titel }

    var omschrijving: String {
        let inhoud = compositie.inhoud
        var zinnen = [
            "Kaart van \(gebied) op schaal 1:\(Getal.tekst(compositie.indeling.kaart.schaal)) bij "
                + "\(SchoneTekst.regel(compositie.opdracht.kamerstuk)), stand \(inhoud.peildatum.inWoorden).",
            Kerncijfers.totaal(inhoud.telling, provincie: inhoud.provincie?.naam)
                + (inhoud.locaties.isEmpty ? "" : "."),
        ]
        zinnen += [waar, grootste].compactMap(\.self)
        zinnen.append("Ook getekend: \(Kerncijfers.gebieden(inhoud.gebieden.count)).")
        zinnen += [Liggingtelling(inhoud.locaties, inhoud.gebieden).zin, compositie.inzet?.inWoorden].compactMap(\.self)
        zinnen += Toelichtinglaag(inhoud: inhoud, vlak: compositie.indeling.toelichting).stukken
        zinnen.append("Het noorden van de kaart is dat van RD New; elke locatie staat ook in de tabel.")
        return zinnen.joined(separator: " ")
    }

    private var gebied: String {
        compositie.inhoud.provincie.map { "de provincie \(SchoneTekst.regel($0.naam))" } ?? "Nederland"
    }

    /// The provincies of the locaties, or on the sheet of a provincie their gemeenten, those with the most first.
    private var waar: String? {
        let isLandelijk = compositie.inhoud.provincie == nil
        var aantallen: [String: Int] = [:]
        for naam in compositie.inhoud.locaties.flatMap({ isLandelijk ? $0.provincies : $0.gemeenten }) {
            aantallen[SchoneTekst.regel(naam), default: 0] += 1
        }
        guard !aantallen.isEmpty else { return nil }
        let delen = aantallen.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(12)
            .map { "\($0.key) (\($0.value))" }
        return (isLandelijk ? "Locaties per provincie: " : "Locaties per gemeente: ")
            + delen.joined(separator: ", ") + (aantallen.count > 12 ? " en andere." : ".")
    }

    private var grootste: String? {
        var grootste: (naam: String, opgave: Woningopgave)?
        for locatie in compositie.inhoud.locaties {
            guard let opgave = locatie.woningen, opgave.max > grootste?.opgave.max ?? 0 else { continue }
            grootste = (locatie.naam, opgave)
        }
        return grootste.map { "De meeste woningen: \($0.naam), \(Getal.gesproken($0.opgave.min, $0.opgave.max))." }
    }

    /// Dublin Core terms, for archives.
    func metadata(in svg: inout SVGWriter) {
        let kader = compositie.indeling.kaart
        let rd = kader.rd
        let grenzen = [rd.minX, rd.minY, rd.maxX, rd.maxY].map { String(Int($0)) }.joined(separator: " ")
        svg.group("metadata") { svg in
            svg.group(
                "rdf:RDF",
                [
                    "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "xmlns:dcterms": "http://purl.org/dc/terms/",
                ]
            ) { svg in
                svg.group("rdf:Description", ["rdf:about": ""]) { svg in
                    svg.element("dcterms:title", text: titel)
                    svg.element("dcterms:date", text: compositie.inhoud.peildatum.description)
                    svg.element("dcterms:language", text: "nl-NL")
                    for bron in compositie.bronnen.regels { svg.element("dcterms:source", text: bron) }
                    svg.element("dcterms:spatial", text: "EPSG:28992 \(grenzen) 1:\(kader.schaal)")
                }
            }
        }
    }
}
