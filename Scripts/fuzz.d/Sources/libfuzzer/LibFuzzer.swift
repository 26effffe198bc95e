// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Runs libFuzzer on one reader, or writes the inputs from which it starts.
///
/// `libfuzzer corpus READER FOLDER`, or `libfuzzer READER [OPTIONS OF LIBFUZZER] FOLDER`.
@main
enum LibFuzzer {
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 4, arguments[1] == "corpus" {
            try writeCorpus(of: arguments[2], to: URL(filePath: arguments[3]))
        } else if arguments.count >= 2, Subject.check(arguments[1]) != nil {
            Subject.name = arguments[1]
            exit(run([arguments[0]] + arguments.dropFirst(2)))
        } else {
            exit(2)
        }
    }

    private static func writeCorpus(of reader: String, to folder: URL) throws {
        for (index, input) in try Subject.corpus(reader).enumerated() {
            try Data(input).write(to: folder.appending(path: "start-\(index)"))
        }
    }

    private static func run(_ arguments: [String]) -> CInt {
        var count = CInt(arguments.count)
        // libFuzzer keeps the arguments until the process ends: they are never freed.
        let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: arguments.count + 1)
        for (index, argument) in arguments.enumerated() { pointers[index] = strdup(argument) }
        pointers[arguments.count] = nil
        var vector: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = pointers
        return runDriver(&count, &vector, testOneInput)
    }
}

/// The reader under test.
enum Subject {
    /// Set once before the driver starts, which runs on one thread.
    nonisolated(unsafe) static var name = ""

    static func check(_ reader: String) -> (@Sendable ([UInt8]) throws -> Bool)? {
        let grid = ProcessInfo.processInfo.environment["FUZZ_GRID"] ?? "geodata"
        return switch reader {
        case "wkb": ReaderChecks.wkb
        case "geopackage": ReaderChecks.geoPackage
        case "geojson": { try ReaderChecks.geoJSON($0, gridDirectory: grid) }
        default: nil
        }
    }

    static func corpus(_ reader: String) throws -> [[UInt8]] {
        switch reader {
        case "wkb": try Corpus.wkb()
        case "geopackage": try Corpus.geoPackage()
        default: try Corpus.geoJSON()
        }
    }

    static let chosen = check(name)
}

private typealias TestOneInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

// The driver and not libFuzzer's own `main`: SwiftPM gives the program one already.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>, _ test: TestOneInput
) -> CInt

private let testOneInput: TestOneInput = { data, size in
    do {
        _ = try Subject.chosen?(Array(UnsafeBufferPointer(start: data, count: size)))
    } catch {
        fatalError("\(error)")
    }
    return 0
}
