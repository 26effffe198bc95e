// SPDX-License-Identifier: EUPL-1.2

/// One thing that is wrong with a request, for the person who made it: where, a code for programs, and what to do.
struct Invoerfout: Hashable, Sendable {
    /// The part of the request.
    enum Plaats: String, Sendable {
        case query, path, header, body
    }

    let plaats: Plaats
    /// The name of the parameter or header, or a pointer into the body.
    let naam: String?
    let code: String
    let detail: String
}

/// All that is wrong with a request, gathered so that the answer can tell everything at once.
struct Invoerfouten: Sendable {
    private(set) var lijst: [Invoerfout] = []

    mutating func meld(_ naam: String?, in plaats: Invoerfout.Plaats = .query, _ code: String, _ detail: String) {
        lijst.append(Invoerfout(plaats: plaats, naam: naam, code: code, detail: detail))
    }

    /// - Throws: The problem that names all faults, when there are any.
    func controleer() throws(Probleem) {
        if !lijst.isEmpty { throw .ongeldigeInvoer(lijst) }
    }
}
