// SPDX-License-Identifier: EUPL-1.2

/// The colours of a kaart by what they mean: nothing else in the program names a colour of it.
public struct Thema: Hashable, Sendable {
    /// The sea and all other water.
    public var water: Kleur
    /// Land outside the Netherlands.
    public var buurland: Kleur
    /// The provincies.
    public var land: Kleur
    /// The provincies around the one that a sheet is about.
    public var buurprovincie: Kleur
    /// The borders of provincies.
    public var provinciegrens: Kleur
    /// The border with neighbouring countries.
    public var landsgrens: Kleur
    /// Text.
    public var inkt: Kleur
    /// Text of the second rank.
    public var inktGedempt: Kleur
    /// The names of waters.
    public var inktWater: Kleur
    /// Lines of the frame, the table and the legend.
    public var lijn: Kleur
    /// Lines between the rows of the table.
    public var lijnLicht: Kleur
    /// The numbers, outlines and names of locaties.
    public var symbool: Kleur
    /// What stands on a filled symbol, and the inside of an open one.
    public var opSymbool: Kleur
    /// The discs that show dwellings; light enough to read a name beside it, drawn with see-through filling.
    public var schijf: Kleur
    /// The lines of the gebieden.
    public var gebiedlijn: Kleur
    /// The inside of the gebieden.
    public var gebiedvlak: Kleur
    /// The paper, and the light edge around names.
    public var papier: Kleur

    /// Calm colours of our own, free for everyone's use.
    ///
    /// Text has a contrast of at least 4.5 with all it can stand on, and the lines of symbols at least 3.
    public static let neutraal = Thema(
        water: Kleur(0xCFE1EC), buurland: Kleur(0xF1F1EF), land: Kleur(0xE9E6DE),
        buurprovincie: Kleur(0xF3F2EE), provinciegrens: Kleur(0xFFFFFF),
        landsgrens: Kleur(0xB4AFA3),
        inkt: Kleur(0x22282E), inktGedempt: Kleur(0x545B62), inktWater: Kleur(0x2A5A80),
        lijn: Kleur(0x8A9096), lijnLicht: Kleur(0xC6CACE),
        symbool: Kleur(0x0E3460), opSymbool: Kleur(0xFFFFFF), schijf: Kleur(0x2F7FBD), gebiedlijn: Kleur(0xA34A00),
        gebiedvlak: Kleur(0xFBE9D7), papier: Kleur(0xFFFFFF))

    /// Colours of the house style of the government, for who may use it; its logo and fonts are not used.
    public static let rijk = Thema(
        water: Kleur(0xBFE0F0), buurland: Kleur(0xF3F3F3), land: Kleur(0xE6E6E6),
        buurprovincie: Kleur(0xF3F3F3), provinciegrens: Kleur(0xFFFFFF), landsgrens: Kleur(0x999999),
        inkt: Kleur(0x154273), inktGedempt: Kleur(0x535353), inktWater: Kleur(0x0B5683),
        lijn: Kleur(0x999999), lijnLicht: Kleur(0xCCCCCC),
        symbool: Kleur(0x154273), opSymbool: Kleur(0xFFFFFF), schijf: Kleur(0x8FCAE7), gebiedlijn: Kleur(0x94710A),
        gebiedvlak: Kleur(0xFBEAD9), papier: Kleur(0xFFFFFF))
}
