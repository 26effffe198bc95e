// SPDX-License-Identifier: EUPL-1.2

extension Termijnstand {
    /// Where it stands in Dutch words, as in `12 dagen verlopen`.
    public var inWoorden: String {
        func telling(_ dagen: Int) -> String { dagen == 1 ? "1 dag" : "\(dagen) dagen" }
        switch stand {
        case .verlopen(let dagen): return "\(telling(dagen)) verlopen"
        case .binnenkort(0): return "vandaag"
        case .binnenkort(let dagen), .later(let dagen): return "over \(telling(dagen))"
        case .gehaald(let dagen): return dagen > 0 ? "gehaald, \(telling(dagen)) te laat" : "op tijd gehaald"
        }
    }
}
