// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The SVG document: root, metadata, stylesheet, definitions, and the layers in reading order.
struct Kaartdocument {
    let compositie: Kaartcompositie

    func bytes() -> [UInt8] {
        var svg = SVGWriter()
        svg.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        let vlak = compositie.indeling.vlak
        svg.group(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink",
                "width": "\(Millimeter.tekst(vlak.width))mm", "height": "\(Millimeter.tekst(vlak.height))mm",
                "viewBox": "0 0 \(Millimeter.tekst(vlak.width)) \(Millimeter.tekst(vlak.height))", "xml:lang": "nl",
                "lang": "nl", "role": "graphics-document document", "aria-labelledby": "titel",
                "aria-describedby": "omschrijving",
            ]
        ) { svg in
            let beschrijving = Kaartbeschrijving(compositie: compositie)
            svg.element("title", ["id": "titel"], text: beschrijving.titel)
            svg.element("desc", ["id": "omschrijving"], text: beschrijving.omschrijving)
            beschrijving.metadata(in: &svg)
            let stijlblad = Stijlblad(
                thema: compositie.opdracht.thema, isProvincieblad: compositie.inhoud.eigen != nil,
                heeftTeLaat: !compositie.inhoud.teLaat.isEmpty)
            svg.element("style", text: stijlblad.tekst)
            Definities(compositie: compositie).teken(in: &svg)
            svg.rechthoek(vlak, klasse: "papier")
            for laag in lagen { laag.teken(in: &svg) }
        }
        return svg.bytes
    }

    private var lagen: [any Kaartlaag] {
        let indeling = compositie.indeling
        let namen = compositie.namen
        let lagen: [(any Kaartlaag)?] = [
            Koplaag(compositie: compositie),
            Ondergrondlaag(compositie: compositie),
            Gebiedenlaag(gebieden: compositie.gebieden),
            Rasterlaag(kader: indeling.kaart),
            compositie.inzet.map(Uitsnedelaag.init),
            Locatievlakken(symbolen: compositie.symbolen, kader: indeling.kaart),
            Schijvenlaag(symbolen: compositie.symbolen, kader: indeling.kaart.vlak),
            Plaatsenlaag(plaatsen: namen.plaatsen),
            Leiderslaag(symbolen: compositie.symbolen, namen: namen.locaties),
            Locatielaag(knopen: compositie.knopen, alleenTabel: compositie.verslag.alleenTabel),
            Namenlaag(id: "namen", namen: namen.locaties.compactMap(\.self)),
            Namenlaag(id: "provincienamen", namen: namen.provincies),
            Namenlaag(id: "omgevingsnamen", namen: namen.omgeving),
            compositie.inzet.map(Inzetlaag.init),
            Legendalaag(legenda: compositie.legenda),
            Schaalbalklaag(indeling: indeling),
            Overzichtslaag(overzicht: compositie.overzicht),
            Toelichtinglaag(inhoud: compositie.inhoud, vlak: indeling.toelichting),
            Tabellaag(tabel: compositie.tabel),
            Colofonlaag(compositie: compositie),
        ]
        return lagen.compactMap(\.self)
    }
}
