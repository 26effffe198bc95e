// SPDX-License-Identifier: EUPL-1.2

/// A function beside those of the standard, which filters may call.
public struct CQL2Function: Sendable {
    /// The name, in which capitals and small letters are the same.
    public let name: String
    /// The types of its arguments.
    public let arguments: [ValueType]
    /// The type of its result.
    public let result: ValueType
    let evaluate: @Sendable ([CQL2Value?]) -> CQL2Value?

    /// A function.
    /// - Parameters:
    ///   - name: The name, an identifier of CQL2.
    ///   - arguments: The types of its arguments.
    ///   - result: The type of its result.
    ///   - evaluate: The result for arguments of those types, nil standing for NULL.
    public init(
        _ name: String, _ arguments: [ValueType], result: ValueType,
        evaluate: @escaping @Sendable ([CQL2Value?]) -> CQL2Value?
    ) {
        self.name = name
        self.arguments = arguments
        self.result = result
        self.evaluate = evaluate
    }
}
