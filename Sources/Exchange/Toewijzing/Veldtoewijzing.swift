// SPDX-License-Identifier: EUPL-1.2

public import Foundation
import GeoFormats
import OrderedCollections
public import Woningbouw

/// Which field of a file becomes which field of a layer, and which values its lists allow.
///
/// It is read from YAML; `geodata/toewijzingen` has those that the product ships, and one with comments as an example.
public struct Veldtoewijzing: Hashable, Sendable {
    /// The values that a field may have.
    enum Waarden: Hashable {
        /// Any of these, kept as they are.
        case lijst([String])
        /// Any of the first, which become the second.
        case vertaling(OrderedDictionary<String, String>)

        var namen: [String] {
            switch self {
            case .lijst(let namen): namen
            case .vertaling(let paren): Array(paren.keys)
            }
        }

        /// What a value becomes, nil when it is not allowed.
        func vertaald(_ waarde: String) -> String? {
            switch self {
            case .lijst(let namen): namen.contains(waarde) ? waarde : nil
            case .vertaling(let paren): paren[waarde]
            }
        }
    }

    /// Where one of our fields comes from.
    struct Veld: Hashable {
        /// The field of ours.
        let doel: String
        /// The path in the file, parted by points; of several the first that has a value.
        let uit: [String]
        let isVerplicht: Bool
        let waarden: Waarden?
    }

    /// What it is called in messages.
    let naam: String
    /// The layers for which it is meant.
    public let lagen: [Laag]
    let velden: [Veld]
    /// The fields that are only checked against a list, and kept as they are.
    let controle: OrderedDictionary<String, [String]>

    /// A mapping in a file.
    /// - Throws: ``Toewijzingsfout`` when it cannot be read, with the line and what is allowed there.
    public init(_ bestand: URL) throws {
        let tekst: String
        do { tekst = try String(contentsOf: bestand, encoding: .utf8) } catch {
            throw Toewijzingsfout(
                isOnleesbaar: true, "the mapping '\(bestand.relativePath)' cannot be read: is it there, and UTF-8?")
        }
        self = try Toewijzingslezer(naam: bestand.lastPathComponent).lees(tekst)
    }

    init(naam: String, lagen: [Laag], velden: [Veld], controle: OrderedDictionary<String, [String]>) {
        self.naam = naam
        self.lagen = lagen
        self.velden = velden
        self.controle = controle
    }
}

/// Why a mapping cannot be used.
public struct Toewijzingsfout: Error, Hashable, Sendable, CustomStringConvertible {
    /// Whether the file is missing or may not be read, and not its content wrong.
    public let isOnleesbaar: Bool
    /// One sentence for people, with the file and line.
    public let description: String

    init(isOnleesbaar: Bool = false, _ description: String) {
        self.isOnleesbaar = isOnleesbaar
        self.description = description
    }
}
