// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Testing

@Suite("Texts in JSON")
struct StringTests {
    @Test(
        "are unescaped",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0046rysl\u00e2n""#, "Fryslân"),
            (#""\ud83c\udfd8 x""#, "\u{1F3D8} x"), (#""é漢""#, "é漢"), (#""""#, ""), (#""\u0000""#, "\0"),
        ])
    func unescaped(_ text: String, _ value: String) throws {
        #expect(try AttributeValue(json: text) == .string(value))
    }

    @Test("are escaped no more than needed")
    func escaped() {
        #expect(
            AttributeValue.string("a/b é \u{7F} \u{2028} \"\\\n\u{1}").json
                == "\"a/b é \u{7F} \u{2028} \\\"\\\\\\n\\u0001\"")
    }

    @Test("after a byte order mark are read")
    func byteOrderMark() throws {
        #expect(try AttributeValue(json: "\u{FEFF} [1, 2]") == [1, 2])
        let error = try #require(throws: FormatError.self) { try AttributeValue(json: "\u{FEFF}[x]") }
        #expect(error.column == 2)
    }

    @Test("of a name that occurs twice: the last value counts")
    func duplicateNames() throws {
        #expect(try AttributeValue(json: #"{"a":1,"b":2,"a":3}"#) == ["a": 3, "b": 2])
    }

    @Test("nested 64 deep are read, 65 not")
    func depth() throws {
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(throws: Never.self) { try AttributeValue(json: deep) }
        #expect(throws: FormatError.self) { try AttributeValue(json: "[" + deep + "]") }
    }
}
