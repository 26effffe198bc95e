// SPDX-License-Identifier: EUPL-1.2

import OrderedCollections
import Woningbouw
import Yams

/// Reads a mapping from YAML, strictly: what it does not know is told with the line and what is allowed there.
struct Toewijzingslezer {
    /// The name of the file, for messages.
    let naam: String

    func lees(_ tekst: String) throws -> Veldtoewijzing {
        let wortel: Node?
        do { wortel = try Yams.compose(yaml: tekst) } catch {
            throw Toewijzingsfout("\(naam): \(Self.reden(error))")
        }
        guard let wortel, let delen = wortel.mapping else {
            throw Toewijzingsfout("\(naam): a mapping has the parts lagen, velden and controle")
        }
        try keur(delen, kent: ["lagen", "velden", "controle"])
        let lagen = try lagen(delen["lagen"], wortel)
        guard let velden = delen["velden"]?.mapping, !velden.isEmpty else {
            throw fout(delen["velden"] ?? wortel, "velden must say which fields become which")
        }
        return Veldtoewijzing(
            naam: naam, lagen: lagen, velden: try velden.map { try veld($0.key, $0.value, lagen) },
            controle: try controle(delen["controle"]))
    }

    private func lagen(_ node: Node?, _ wortel: Node) throws -> [Laag] {
        guard let node else { throw fout(wortel, "lagen must name the layers, as in [locaties]") }
        return try teksten(node).map { tekst in
            guard let laag = Laag(rawValue: tekst) else {
                throw fout(node, "there is no layer '\(tekst)': \(Self.keuze(Laag.allCases.map(\.rawValue)))")
            }
            return laag
        }
    }

    private func veld(_ sleutel: Node, _ node: Node, _ lagen: [Laag]) throws -> Veldtoewijzing.Veld {
        let doel = try tekst(sleutel)
        let bekend = lagen.map(\.velden).reduce(into: Set(lagen.first?.velden ?? [])) { $0.formIntersection($1) }
        guard bekend.contains(doel) else {
            throw fout(sleutel, "there is no field '\(doel)' to map to: \(Self.keuze(bekend.sorted()))")
        }
        guard let delen = node.mapping else {
            return Veldtoewijzing.Veld(doel: doel, uit: try teksten(node), isVerplicht: false, waarden: nil)
        }
        try keur(delen, kent: ["uit", "verplicht", "waarden"])
        guard let uit = delen["uit"] else { throw fout(node, "uit must name the field of the file") }
        let verplicht = delen["verplicht"]
        if let verplicht, verplicht.bool == nil { throw fout(verplicht, "verplicht is true or false") }
        return Veldtoewijzing.Veld(
            doel: doel, uit: try teksten(uit), isVerplicht: verplicht?.bool ?? false,
            waarden: try delen["waarden"].map(waarden))
    }

    private func waarden(_ node: Node) throws -> Veldtoewijzing.Waarden {
        guard let paren = node.mapping else { return .lijst(try teksten(node)) }
        let vertaald = try paren.map { (try tekst($0.key), try tekst($0.value)) }
        return .vertaling(OrderedDictionary(vertaald, uniquingKeysWith: { $1 }))
    }

    private func controle(_ node: Node?) throws -> OrderedDictionary<String, [String]> {
        guard let node else { return [:] }
        guard let paren = node.mapping else { throw fout(node, "controle names fields, each with a list of values") }
        let lijsten = try paren.map { (try tekst($0.key), try teksten($0.value)) }
        return OrderedDictionary(lijsten, uniquingKeysWith: { $1 })
    }

    // MARK: Parts

    private func keur(_ delen: Node.Mapping, kent namen: [String]) throws {
        for sleutel in delen.keys where !namen.contains(sleutel.string ?? "") {
            throw fout(sleutel, "'\(sleutel.string ?? "")' is not known here: \(Self.keuze(namen))")
        }
    }

    /// One text or a list of them.
    private func teksten(_ node: Node) throws -> [String] {
        guard let lijst = node.sequence else { return [try tekst(node)] }
        return try lijst.map(tekst)
    }

    private func tekst(_ node: Node) throws -> String {
        guard let tekst = node.scalar?.string else { throw fout(node, "a text is expected here") }
        return tekst
    }

    private func fout(_ node: Node, _ reden: String) -> Toewijzingsfout {
        Toewijzingsfout("\(naam)\(node.mark.map { ":\($0.line):\($0.column)" } ?? ""): \(reden)")
    }

    private static func keuze(_ namen: [String]) -> String { "use \(namen.joined(separator: ", "))" }

    private static func reden(_ error: any Error) -> String {
        "\(error)".split(separator: "\n").map(String.init).joined(separator: " ")
    }
}
