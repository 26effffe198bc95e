// SPDX-License-Identifier: EUPL-1.2

/// Something that must hold of whatever is read, and did not.
struct FuzzFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    static func require(_ condition: Bool, _ rule: @autoclosure () -> String) throws(FuzzFault) {
        guard condition else { throw FuzzFault(rule()) }
    }
}
