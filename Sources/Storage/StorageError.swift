// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// Why a store cannot be opened, read or written.
public struct StorageError: Error, Hashable, Sendable {
    /// The kind of fault; kinds may be added.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name of the kind.
        public let description: String
        init(_ description: String) { self.description = description }

        /// The file or its folder is missing, or may not be opened; or the database cannot be reached.
        public static let unavailable = Code("unavailable")
        /// The address of a database is not as it should be.
        public static let invalidAddress = Code("invalidAddress")
        /// The file is no SQLite database.
        public static let notADatabase = Code("notADatabase")
        /// The file is an SQLite database but no GeoPackage.
        public static let notAGeoPackage = Code("notAGeoPackage")
        /// The file is a GeoPackage that this product did not make, or the database has no room for its tables.
        public static let notAStore = Code("notAStore")
        /// The store was made by a newer version of the product.
        public static let newerVersion = Code("newerVersion")
        /// The store was made by an older version of the product, and may not be brought up to date.
        public static let olderVersion = Code("olderVersion")
        /// The store holds data where there should be none.
        public static let notEmpty = Code("notEmpty")
        /// The file is damaged.
        public static let damaged = Code("damaged")
        /// A row holds something that the product never writes.
        public static let damagedRow = Code("damagedRow")
        /// Another program keeps the store locked.
        public static let busy = Code("busy")
        /// The store may be read but not written.
        public static let readOnly = Code("readOnly")
        /// The disk is full.
        public static let full = Code("full")
        /// The database refused for another reason.
        public static let failed = Code("failed")
    }

    /// The kind of fault.
    public let code: Code
    /// One sentence for people.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension StorageError: Belemmering {
    /// What keeps the store from being used, nil when the error is something else.
    public var belet: Schrijfbelet? {
        switch code {
        case .busy: .bezet
        case .unavailable: .onbereikbaar
        case .readOnly: .alleenLezen
        case .full: .vol
        default: nil
        }
    }
}

extension StorageError: CustomStringConvertible {
    /// The sentence.
    public var description: String { message }
}
