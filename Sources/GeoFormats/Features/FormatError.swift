// SPDX-License-Identifier: EUPL-1.2

/// Why a file cannot be read or written as a whole.
///
/// A fault in the geometry of one feature is a ``GeometryDefect`` instead, and does not stop the reading.
public struct FormatError: Error, Hashable, Sendable {
    /// The kind of fault; kinds may be added.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name of the kind.
        public let description: String
        init(_ description: String) { self.description = description }

        /// The file holds nothing.
        public static let empty = Code("empty")
        /// The file is missing, unreadable or a folder.
        public static let unreadable = Code("unreadable")
        /// The file cannot be written.
        public static let unwritable = Code("unwritable")
        /// The bytes are of another format.
        public static let wrongFormat = Code("wrongFormat")
        /// The text is not JSON.
        public static let malformedJSON = Code("malformedJSON")
        /// The text ends in the middle of a value.
        public static let truncated = Code("truncated")
        /// The JSON is not GeoJSON.
        public static let malformedGeoJSON = Code("malformedGeoJSON")
        /// The reference system is not one that can be read.
        public static let unknownCRS = Code("unknownCRS")
        /// The coordinates cannot be transformed because of the installation, not of the coordinates.
        public static let transformation = Code("transformation")
        /// One feature is too large to be one.
        public static let tooLarge = Code("tooLarge")
        /// The file has several layers and none was named.
        public static let severalLayers = Code("severalLayers")
        /// The file has no layer of that name.
        public static let noSuchLayer = Code("noSuchLayer")
        /// The text is not CSV with a geometry.
        public static let malformedCSV = Code("malformedCSV")
        /// The bytes are not a GeoPackage, or not a geometry of one.
        public static let malformedGeoPackage = Code("malformedGeoPackage")
    }

    /// The kind of fault.
    public let code: Code
    /// One sentence for people, without the place.
    public let message: String
    /// The name of the file, without its folder, when there is one.
    public internal(set) var file: String?
    /// The line, from 1.
    public let line: Int?
    /// The column in characters, from 1.
    public let column: Int?
    /// The number of the feature in the file, from 1.
    public internal(set) var feature: Int?

    init(
        _ code: Code, _ message: String, file: String? = nil, line: Int? = nil, column: Int? = nil,
        feature: Int? = nil
    ) {
        self.code = code
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.feature = feature
    }

    func locating(file: String? = nil, feature: Int? = nil) -> FormatError {
        var result = self
        result.file = self.file ?? file
        result.feature = self.feature ?? feature
        return result
    }
}

extension FormatError: CustomStringConvertible {
    /// The place as `file:line:column:` where known, and the sentence.
    public var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        let number = feature.map { " (feature \($0))" } ?? ""
        return (place.isEmpty ? "" : place + ": ") + message + number
    }
}
