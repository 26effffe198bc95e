// SPDX-License-Identifier: EUPL-1.2

extension Blad {
    /// The part of a list that is in memory.
    init(uit objecten: some Sequence<Laagobject>, _ vraag: Bladvraag) throws {
        let toetsen = try vraag.filters.map { try $0.toets() }
        let passend = try objecten.filter { object in
            try vraag.laatDoor(object) && toetsen.allSatisfy { try $0(object) }
        }
        .sorted { Bladsleutel($0) < Bladsleutel($1) }
        let rest = passend.drop { object in vraag.na.map { Bladsleutel(object) <= $0 } ?? false }
            .dropFirst(vraag.overslaan)
        self.init(
            objecten: Array(rest.prefix(vraag.aantal)), heeftVervolg: rest.count > vraag.aantal,
            gevonden: vraag.telt ? passend.count : nil)
    }
}
