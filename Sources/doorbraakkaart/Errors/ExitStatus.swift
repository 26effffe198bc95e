// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Exchange
import Foundation
import GeoFormats
import Geometry
import Storage
import Woningbouw

/// What the exit code tells, and the one place that turns errors into it.
enum ExitStatus: Int32, Error {
    /// Done.
    case done = 0
    /// The answer is no, or data was rejected; what and why has been said.
    case rejected = 1
    /// The command was given wrongly.
    case wrongUse = 2
    /// A file, database or tool failed.
    case outsideFailure = 3

    /// Says what went wrong on stderr, when it has not been said, and ends the process.
    static func exit(after error: any Error) -> Never {
        if let status = error as? ExitStatus { Foundation.exit(status.rawValue) }
        let code = Doorbraakkaart.exitCode(for: error)
        if code == .success || code == .validationFailure {
            // Help and version are data for stdout; a usage error is a message.
            let text = Doorbraakkaart.fullMessage(for: error)
            FileHandle(fileDescriptor: code == .success ? 1 : 2).write(Data((text + "\n").utf8))
            Foundation.exit(code == .success ? done.rawValue : wrongUse.rawValue)
        }
        Message.error(sentence(for: error))
        Foundation.exit(status(for: error).rawValue)
    }

    private static func sentence(for error: any Error) -> String {
        // Errors of this program speak for themselves; those of the system are put into words by it.
        (error as? CocoaError)?.localizedDescription ?? "\(error)"
    }

    static func status(for error: any Error) -> ExitStatus {
        switch error {
        case let error as ExitStatus: error
        case is UsageError, is OnbekendeNaam: .wrongUse
        case is Gebrek, is GeometryError, is Overlapfout, is LeegBestand, is OnvolledigBestand, is Ongedaanfout,
            is Agendafouten, is Bewerkfout:
            .rejected
        case let error as StorageError where error.code == .invalidAddress: .wrongUse
        case let error as StorageError where error.code == .notEmpty: .rejected
        case let error as Toewijzingsfout: error.isOnleesbaar ? .outsideFailure : .wrongUse
        case let error as FormatError:
            error.isAboutTheSystem ? .outsideFailure : error.isAboutTheLayer ? .wrongUse : .rejected
        case let error as TransformError: status(for: error)
        default: .outsideFailure
        }
    }

    private static func status(for error: TransformError) -> ExitStatus {
        switch error.code {
        case .unknownCRS: .wrongUse
        case .outsideArea, .notGeographic: .rejected
        default: .outsideFailure
        }
    }
}

extension FormatError {
    /// Whether a file or the installation failed, and not its content.
    fileprivate var isAboutTheSystem: Bool {
        code == .unreadable || code == .unwritable || code == .transformation
    }

    /// Whether `--layer` should be given, or given otherwise.
    fileprivate var isAboutTheLayer: Bool { code == .severalLayers || code == .noSuchLayer }
}

/// Options that do not go together, or a value that means nothing.
struct UsageError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
