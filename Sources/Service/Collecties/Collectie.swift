// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Woningbouw

/// A collection of features: what it is called, what its features tell, and where they come from.
struct Collectie: Sendable {
    let id: String
    let titel: String
    let beschrijving: String
    let trefwoorden: [String]
    /// What one feature is called in JSON-FG.
    let featuretype: String
    /// The facts by which features can be asked for.
    let kenmerken: [Kenmerk]
    /// The properties of features, in their order.
    let velden: [Veld]
    /// The kinds of geometry, in the words of OGC API Features Part 5.
    let geometrie: String
    /// Whether a peildatum makes a difference.
    let kentPeildatum: Bool
    let bron: any Collectiebron

    /// The property that is the id.
    var sleutelveld: String { velden.first { $0.rol == .id }?.naam ?? "id" }
    /// The path below the version.
    var pad: String { "/collections/\(id)" }
}

/// Where the features of a collection come from.
protocol Collectiebron: Sendable {
    /// A part of the list of features.
    func blad(_ vraag: Bronvraag) async throws -> Bronblad
    /// The feature of an id, nil when there is none.
    func feature(_ id: String, op peildatum: Datum?) async throws -> Collectiefeature?
    /// How much there is, and where and when.
    func omvang() async throws -> Laagomvang
    /// Where they were taken from.
    func herkomst() async throws -> Bronherkomst
}
