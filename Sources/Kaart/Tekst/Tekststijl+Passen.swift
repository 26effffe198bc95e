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

    /// The text over exactly `aantal` lines with the smallest greatest width, nil when it has too few words.
    func verdeeld(_ tekst: String, over aantal: Int) -> [String]? {
        let woorden = tekst.split(separator: " ")
        guard aantal > 0, woorden.count >= aantal else { return nil }
        guard aantal > 1 else { return [tekst] }
        var beste: (breedte: Int, regels: [String])?
        for einde in 1...(woorden.count - aantal + 1) {
            let eerste = woorden[..<einde].joined(separator: " ")
            if let beste, breedte(eerste) >= beste.breedte { break }
            let staart = woorden[einde...].joined(separator: " ")
            guard let rest = verdeeld(staart, over: aantal - 1) else { continue }
            let breedst = ([eerste] + rest).map { breedte($0) }.max() ?? 0
            if breedst < beste?.breedte ?? Int.max { beste = (breedst, [eerste] + rest) }
        }
        return beste?.regels
    }
}
