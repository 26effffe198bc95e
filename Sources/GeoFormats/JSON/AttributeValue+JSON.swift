// SPDX-License-Identifier: EUPL-1.2

extension AttributeValue {
    /// The value of a JSON text.
    ///
    /// ```swift
    /// try AttributeValue(json: #"["Delft", 5000]"#).array?.count  // 2
    /// ```
    /// - Throws: ``FormatError`` with the line and column of the fault.
    public init(json text: String) throws(FormatError) {
        var text = text
        let result: Result<AttributeValue, FormatError> = text.withUTF8 { bytes in
            Result { () throws(FormatError) in
                // A byte order mark is no part of the text.
                let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
                var scanner = JSONScanner(UnsafeBufferPointer(rebasing: bytes[start...]))
                let value = try scanner.readValue()
                try scanner.finish()
                return value
            }
        }
        self = try result.get()
    }

    /// The value as JSON on one line, without spaces, the members in their order.
    public var json: String {
        var bytes: [UInt8] = []
        JSONText.append(self, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends ``json`` to bytes in UTF-8.
    public func append(to bytes: inout [UInt8]) { JSONText.append(self, to: &bytes) }
}
