// SPDX-License-Identifier: EUPL-1.2

import Foundation
public import Testing

/// Expects text to be that of a file in the folder `Golden` beside the test, which somebody looked at before it was
/// committed.
///
/// With `RECORD_GOLDEN=1` in the environment the file is written instead: look at the difference, then commit it.
public func expectGolden(
    _ text: String, _ name: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden")
    let golden = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: golden)
        return
    }
    guard let recorded = try? String(contentsOf: golden, encoding: .utf8) else {
        Issue.record("There is no Golden/\(name): record it with RECORD_GOLDEN=1.", sourceLocation: sourceLocation)
        return
    }
    guard recorded != text else { return }
    let (old, new) = (
        recorded.split(separator: "\n", omittingEmptySubsequences: false),
        text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    func shown(_ lines: [Substring]) -> String {
        line < lines.count ? String(lines[line].prefix(500)) : "(no such line)"
    }
    Issue.record(
        """
        Golden/\(name) differs from line \(line + 1) on:
        - \(shown(old))
        + \(shown(new))
        Where the new text is right, record it with RECORD_GOLDEN=1 and look at the difference.
        """, sourceLocation: sourceLocation)
}
