// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// An object that has a row of its own in the table of its layer.
protocol Opgeslagen: Identifiable, Equatable, Sendable where ID == String {
    /// The layer, whose name is that of the table.
    static var laag: Laag { get }
    /// The column of the id.
    static var sleutel: String { get }
    /// The columns by which lists are sorted.
    static var volgorde: String { get }
    /// Objects as a part of their layer.
    static func inhoud(_ objecten: [Self]) -> Laaginhoud
    /// The objects in a part of a layer; none when it is another layer.
    static func objecten(in inhoud: Laaginhoud) -> [Self]

    /// The object in a row.
    /// - Throws: ``StorageError`` `damagedRow`.
    init(_ rij: Rijlezer) throws

    /// Puts the object into the columns of a row.
    func schrijf(_ rij: inout Rijschrijver)

    /// How it lies on the map.
    var vorm: Vorm { get }
}

extension Opgeslagen {
    /// The table of the layer.
    static var tabel: Tabel { Tabel(laag: laag, sleutel: sleutel, volgorde: volgorde) }

    /// The object as a row.
    var rij: Rijschrijver {
        var rij = Rijschrijver(id: id)
        schrijf(&rij)
        return rij
    }
}
