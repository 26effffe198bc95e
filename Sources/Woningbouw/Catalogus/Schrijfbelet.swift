// SPDX-License-Identifier: EUPL-1.2

/// Why a catalogus cannot be written, or not even read, although nothing is wrong with what is asked.
public enum Schrijfbelet: Hashable, Sendable {
    /// Another program is writing; a later attempt may succeed.
    case bezet
    /// The store behind it is away; a later attempt may succeed.
    case onbereikbaar
    /// The catalogus may only be read.
    case alleenLezen
    /// There is no room left.
    case vol
}

/// An error of a catalogus that may be such a hindrance, whatever the store behind it.
public protocol Belemmering: Error {
    /// The hindrance, nil when the error is something else.
    var belet: Schrijfbelet? { get }
}
