// SPDX-License-Identifier: EUPL-1.2

extension Ondergrondvorm {
    /// The borders between two provincies, each once; coasts and the border of the country have none.
    func grenzen(in kader: Kaartkader) -> [[PaperPoint]] {
        provincies.joined().flatMap(kader.grenzen)
    }
}
