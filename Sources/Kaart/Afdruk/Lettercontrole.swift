// SPDX-License-Identifier: EUPL-1.2

/// Looks whether the font of the kaart is there: fontconfig gives another one without a word when it is not, and
/// texts would then run over each other.
enum Lettercontrole {
    /// - Throws: ``Afdrukfout`` when `fc-match` is not there, or finds another font.
    static func controleer() throws {
        let fontconfig = try Hulpprogramma("fc-match", debian: "fontconfig", brew: "fontconfig")
        for gewicht in ["regular", "italic", "semibold", "bold"] {
            let gevonden = try fontconfig.voerUit(["--format", "%{family[0]}", "\(Tekststijl.lettertype):\(gewicht)"])
            guard gevonden == Tekststijl.lettertype else {
                throw Afdrukfout(
                    "the font \(Tekststijl.lettertype) (\(gewicht)) is not installed, \(gevonden) would take its place: "
                        + "install fonts-open-sans (apt-get install fonts-open-sans), or write an .svg")
            }
        }
    }
}
