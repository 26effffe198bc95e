// SPDX-License-Identifier: EUPL-1.2

extension Tekststijl {
    /// The text, cut off with an ellipsis where it is wider than the limit.
    func ingekort(_ tekst: String, tot limiet: Int) -> String {
        guard breedte(tekst) > limiet else { return tekst }
        var rest = tekst[...]
        while !rest.isEmpty {
            rest.removeLast()
            while rest.last == " " { rest.removeLast() }
            let kandidaat = rest + "…"
            if breedte(String(kandidaat)) <= limiet { return String(kandidaat) }
        }
        return ""
    }

    /// The text over as many lines as are needed, broken at spaces; a longer word stands alone and is cut off.
    func regels(_ tekst: String, breedte limiet: Int) -> [String] {
        var regels: [String] = []
        var huidige = ""
        for woord in tekst.split(separator: " ") {
            let langer = huidige.isEmpty ? String(woord) : huidige + " " + woord
            if breedte(langer) <= limiet || huidige.isEmpty {
                huidige = langer
            } else {
                regels.append(huidige)
                huidige = String(woord)
            }
        }
        if !huidige.isEmpty { regels.append(huidige) }
        return regels.map { ingekort($0, tot: limiet) }
    }

    /// Pieces over lines, kept whole where they fit; the last line ends in an ellipsis when there is more.
    func regels(_ stukken: [String], tussen: String, breedte limiet: Int, hoogstens: Int) -> [String] {
        var regels: [String] = []
        for stuk in stukken {
            if let laatste = regels.last, breedte(laatste + tussen + stuk) <= limiet {
                regels[regels.count - 1] = laatste + tussen + stuk
            } else {
                regels += breedte(stuk) <= limiet ? [stuk] : self.regels(stuk, breedte: limiet)
            }
        }
        guard regels.count > hoogstens, hoogstens > 0 else { return regels }
        let rest = regels[(hoogstens - 1)...].joined(separator: tussen)
        return regels.prefix(hoogstens - 1) + [ingekort(rest, tot: limiet)]
    }

    /// The text over exactly `aantal` lines with the smallest greatest width, nil when it has too few pieces.
    ///
    /// Words in brackets stay together, and a dash stays with the word before it.
    func verdeeld(_ tekst: String, over aantal: Int) -> [String]? {
        verdeeld(Self.stukken(tekst)[...], over: aantal)
    }

    private func verdeeld(_ stukken: ArraySlice<String>, over aantal: Int) -> [String]? {
        guard aantal > 0, stukken.count >= aantal else { return nil }
        guard aantal > 1 else { return [stukken.joined(separator: " ")] }
        var beste: (breedte: Int, regels: [String])?
        for einde in (stukken.startIndex + 1)...(stukken.endIndex - aantal + 1) {
            let eerste = stukken[..<einde].joined(separator: " ")
            if let beste, breedte(eerste) >= beste.breedte { break }
            guard let rest = verdeeld(stukken[einde...], over: aantal - 1) else { continue }
            let breedst = ([eerste] + rest).map { breedte($0) }.max() ?? 0
            if breedst < beste?.breedte ?? Int.max { beste = (breedst, [eerste] + rest) }
        }
        return beste?.regels
    }

    private static func stukken(_ tekst: String) -> [String] {
        var stukken: [String] = []
        var isOpen = false
        for woord in tekst.split(separator: " ") {
            let hoortBijVorige = isOpen || ["–", "-", "/", "·"].contains(woord)
            if hoortBijVorige, let vorige = stukken.popLast() {
                stukken.append(vorige + " " + woord)
            } else {
                stukken.append(String(woord))
            }
            if woord.hasPrefix("(") { isOpen = true }
            if woord.hasSuffix(")") { isOpen = false }
        }
        return stukken
    }
}
