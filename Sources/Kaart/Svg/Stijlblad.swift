// SPDX-License-Identifier: EUPL-1.2

/// The one stylesheet of a kaart: classes only, by the profile that all renderers draw alike.
struct Stijlblad {
    let thema: Thema
    /// Whether the sheet is about one provincie, with its neighbours and the small map of the country.
    let isProvincieblad: Bool
    /// Whether a locatie has a termijn that has passed.
    var heeftTeLaat = false

    /// The CSS, one rule per line.
    var tekst: String {
        (algemeen + Tekststijl.alle.map(regel) + vlakken + (isProvincieblad ? omgeving : []) + lijnen + symbolen
            + (heeftTeLaat ? teLaat : []))
            .joined(separator: "\n")
    }

    private var algemeen: [String] {
        [
            "text{font-family:'\(Tekststijl.lettertype)','Segoe UI',Verdana,sans-serif}", ".m{text-anchor:middle}",
            ".r{text-anchor:end}",
        ]
    }

    private func regel(_ stijl: Tekststijl) -> String {
        var delen = ["font-size:\(Millimeter.tekst(stijl.grootte))px", "fill:\(kleur(stijl.inkt).tekst)"]
        switch stijl.letter {
        case .regular: break
        case .italic: delen.append("font-style:italic")
        case .semibold: delen.append("font-weight:600")
        case .bold: delen.append("font-weight:700")
        }
        if stijl.spatiering > 0 { delen.append("letter-spacing:\(Millimeter.tekst(stijl.spatiering))px") }
        if stijl.halo {
            delen.append("paint-order:stroke;stroke:\(thema.papier.tekst);stroke-opacity:.85")
            delen.append("stroke-width:.7;stroke-linejoin:round")
        }
        return "\(stijl.klasse.map { ".\($0)" } ?? "text"){\(delen.joined(separator: ";"))}"
    }

    private func kleur(_ inkt: Tekststijl.Inkt) -> Kleur {
        switch inkt {
        case .gewoon: thema.inkt
        case .gedempt: thema.inktGedempt
        case .symbool: thema.symbool
        case .opSymbool: thema.opSymbool
        case .water: thema.inktWater
        }
    }

    private var vlakken: [String] {
        [
            ".papier{fill:\(thema.papier.tekst)}",
            ".water{fill:\(thema.water.tekst);fill-rule:evenodd}",
            ".buurland{fill:\(thema.buurland.tekst);fill-rule:evenodd}",
            ".provincie{fill:\(thema.land.tekst);fill-rule:evenodd}",
            ".uitsnede{fill:none;stroke:\(thema.symbool.tekst);stroke-width:.25}",
            ".paneel{fill:\(thema.papier.tekst);stroke:\(thema.lijn.tekst);stroke-width:.15}",
            ".patroonvlak{fill:\(thema.gebiedvlak.tekst)}",
        ]
    }

    private var omgeving: [String] {
        [
            ".buurprovincie{fill:\(thema.buurprovincie.tekst);fill-rule:evenodd}",
            ".overzichtland{fill:\(thema.land.tekst);fill-rule:evenodd;stroke:\(thema.papier.tekst);stroke-width:.15}",
            ".overzichteigen{fill:\(thema.inktGedempt.tekst);fill-rule:evenodd}",
        ]
    }

    private var teLaat: [String] {
        [".te-laat{fill:\(thema.gebiedlijn.tekst);stroke:\(thema.opSymbool.tekst);stroke-width:.2}"]
    }

    private var lijnen: [String] {
        [
            ".kader{fill:none;stroke:\(thema.inkt.tekst);stroke-width:.25}",
            ".tik{fill:none;stroke:\(thema.inkt.tekst);stroke-width:.2}",
            ".grens{fill:none;stroke:\(thema.provinciegrens.tekst);stroke-width:.353;stroke-linejoin:round}",
            ".landsgrens{fill:none;stroke:\(thema.landsgrens.tekst);stroke-width:.25;stroke-linejoin:round}",
            ".dun{fill:none;stroke:\(thema.lijn.tekst);stroke-width:.15}",
            ".rijlijn{fill:none;stroke:\(thema.lijnLicht.tekst);stroke-width:.15}",
            ".leider{fill:none;stroke:\(thema.symbool.tekst);stroke-width:.2}",
            ".leiderrand{fill:none;stroke:\(thema.papier.tekst);stroke-width:.7;stroke-opacity:.85}",
            ".schaal{fill:\(thema.inkt.tekst)}",
            ".schaalopen{fill:\(thema.papier.tekst);stroke:\(thema.inkt.tekst);stroke-width:.2}",
        ]
    }

    private var symbolen: [String] {
        let symbool = thema.symbool.tekst
        return [
            ".schijf{fill:\(thema.schijf.tekst);fill-opacity:.34;stroke:\(symbool);stroke-width:.2}",
            ".bovengrens{fill:none;stroke:\(symbool);stroke-width:.25;stroke-dasharray:.8 .6}",
            ".onbekend{fill:\(thema.papier.tekst);fill-opacity:.6;stroke:\(symbool);stroke-width:.2;stroke-dasharray:.7 .5}",
            ".badge{fill:\(thema.opSymbool.tekst);stroke:\(symbool);stroke-width:.3}",
            ".badge-vol{fill:\(symbool);stroke:\(thema.opSymbool.tekst);stroke-width:.2}",
            ".badge-stippel{fill:\(thema.opSymbool.tekst);stroke:\(symbool);stroke-width:.35;stroke-dasharray:.75 .5}",
            ".badge-rand{fill:\(thema.opSymbool.tekst);stroke:\(symbool);stroke-width:.3}",
            ".locatievlak{fill:\(thema.schijf.tekst);fill-opacity:.8;stroke:\(symbool);stroke-width:.2;"
                + "fill-rule:evenodd}",
            ".gebied{fill:url(#pat-gebied);stroke:\(thema.gebiedlijn.tekst);stroke-width:.25;fill-rule:evenodd}",
            ".gebiedkern{fill:\(thema.gebiedlijn.tekst);fill-rule:evenodd}",
            ".gebied-open{fill:\(thema.papier.tekst);fill-opacity:.7;stroke:\(thema.gebiedlijn.tekst);"
                + "stroke-width:.25;stroke-dasharray:.8 .5}",
            ".arcering{stroke:\(thema.gebiedlijn.tekst);stroke-width:.2}",
            ".stad{fill:\(thema.papier.tekst);stroke:\(thema.inktGedempt.tekst);stroke-width:.25}",
            ".plaatspunt{fill:\(symbool)}",
        ]
    }
}
