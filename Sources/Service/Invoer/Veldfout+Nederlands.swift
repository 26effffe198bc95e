// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Woningbouw

extension Veldfout {
    /// Where it is in the feature that was sent (RFC 6901).
    var wijzer: String {
        veld == Self.geometrie && lijst == nil ? "/geometry" : "/properties/\(lijst ?? veld)"
    }

    /// The kind of fault, for programs.
    var code: String {
        switch reden {
        case .ontbreekt, .onvolledig, .geenGeometrie, .geenCode: "ontbreekt"
        case .geenTekst, .geenTekstlijst, .geenGeheel, .geenGetal, .geenObjectlijst: "soort"
        case .verkeerdeGeometrie, .geenVlak: "geenVlak"
        case .agenda(let fout): fout.reden.code
        default: "waarde"
        }
    }

    /// One sentence for readers of the service.
    var inHetNederlands: String { (lijst.map { "In \($0): " } ?? "") + zin }

    private var zin: String {
        switch reden {
        case .ontbreekt: "\(veld) ontbreekt."
        case .geenTekst: "\(veld) is geen tekst."
        case .geenTekstlijst: "\(veld) is geen lijst van teksten."
        case .geenGeheel: "\(veld) is geen geheel getal."
        case .geenGetal: "\(veld) is geen getal."
        case .geenDatum(let tekst): "\(veld) '\(tekst)' is geen bestaande dag in de vorm JJJJ-MM-DD."
        case .geenKeuze(let tekst, let mogelijk):
            "\(veld) '\(tekst)' kan niet; mogelijk zijn \(mogelijk.joined(separator: ", "))."
        case .nulteken: "\(veld) bevat het teken 0, dat niet kan worden bewaard; haal het weg."
        case .teLaag(let getal): "\(veld) \(getal) is lager dan 1."
        case .geenObjectlijst: "\(veld) is geen lijst van objecten."
        case .onvolledig(let namen): "in een onderdeel ontbreekt iets van \(namen.joined(separator: ", "))."
        case .geenBereik(let min, let max):
            "\(min) tot \(max) is geen aantal woningen: het moet meer dan 0 zijn en niet aflopen; "
                + "laat het weg als het niet bekend is."
        case .omgekeerd(let van, let tot): "aanwijzingTot \(tot) ligt voor aanwijzingVan \(van)."
        case .geenCode(let voorbeeld): "er is geen code zoals \(voorbeeld)."
        case .geenGeometrie: "Er is geen geometrie; geef een Point als de begrenzing niet bekend is."
        case .verkeerdeGeometrie(let soort, let isLeeg):
            "Een \(isLeeg ? "lege " : "")\(soort) is geen vlak en geen plaats."
        case .geenVlak: "De begrenzing moet een Polygon of MultiPolygon zijn."
        case .agenda(let fout): "De doorbraakagenda kan zo niet: \(fout.inHetNederlands)."
        }
    }
}
