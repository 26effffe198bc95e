// SPDX-License-Identifier: EUPL-1.2

/// An object that has a number on the kaart and a stable id.
public protocol Genummerd: Identifiable where ID == String {
    /// The number on the kaart.
    var nummer: Int { get }
}

extension Locatie: Genummerd {}
extension Woningbouwgebied: Genummerd {}

/// The order in which lists come, whatever the store.
public enum Volgorde {
    /// The objects by number, and by id where numbers are equal.
    public static func opNummer<Object: Genummerd>(_ objecten: [Object]) -> [Object] {
        objecten.sorted { ($0.nummer, $0.id) < ($1.nummer, $1.id) }
    }
}
