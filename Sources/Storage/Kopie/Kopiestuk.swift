// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// A piece of a store on its way to another.
enum Kopiestuk: Sendable {
    /// Objects of a layer, as rows.
    case rijen(Laag, [Rijschrijver])
    /// Where a layer came from.
    case herkomst(Laag, Laagherkomst)
    /// An entry of the history, and where its layer came from before it.
    case handeling(Handeling, vorige: Laagherkomst?)
    /// What an entry did to objects.
    case stappen(Handeling, [Stap])

    /// Hands over all pieces of a store, in an order in which they can be written.
    static func lees(_ werk: Opslagwerk, _ gebruik: @escaping (Kopiestuk) throws -> Void) throws {
        for laag in Laag.allCases {
            try laag.doe(Rijwerk(db: werk.db) { try gebruik(.rijen(laag, $0)) })
            if let herkomst = try werk.herkomst(van: laag) { try gebruik(.herkomst(laag, herkomst)) }
        }
        let geschiedenis = Geschiedenis(db: werk.db)
        for handeling in try werk.handelingen(van: nil) {
            try gebruik(.handeling(handeling, vorige: try geschiedenis.vorigeHerkomst(handeling.nummer)))
            try geschiedenis.stappen(van: handeling.nummer) { try gebruik(.stappen(handeling, $0)) }
        }
    }

    /// Writes the piece.
    func schrijf(_ werk: Opslagwerk) throws {
        switch self {
        case .rijen(let laag, let rijen): try werk.db.schrijf(rijen, in: laag.tabel, zijnNieuw: true)
        case .herkomst(let laag, let herkomst): try Herkomsten(db: werk.db).zet(herkomst, van: laag)
        case .handeling(let handeling, let vorige):
            try Geschiedenis(db: werk.db).noteer(handeling, vorige: vorige)
        case .stappen(let handeling, let stappen):
            try Geschiedenis(db: werk.db).noteer(stappen, handeling.laag, handeling.nummer)
        }
    }
}

/// Reads the objects of a layer as rows, a part at a time.
private struct Rijwerk: Laagwerk {
    let db: any Databank
    let gebruik: ([Rijschrijver]) throws -> Void

    init(db: any Databank, _ gebruik: @escaping ([Rijschrijver]) throws -> Void) {
        self.db = db
        self.gebruik = gebruik
    }

    func doe<Object: Opgeslagen>(met type: Object.Type) throws {
        try Laagtabel<Object>(db: db).doorloop(Laagvraag(Object.laag)) { deel in
            try gebruik(Object.objecten(in: deel).map(\.rij))
        }
    }
}
