// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@testable import Geometry

@Suite("Cases in the XML test format", .timeLimit(.minutes(Patience.minutes(10))))
struct XMLCaseTests {
    private static let own = ProjectFolder.root.appending(path: "Tests/GeometryTests/XMLCases")
    private static let given = ProcessInfo.processInfo.environment["XML_TESTS"]

    @Test(arguments: XMLScore.files(in: own))
    func `own cases all pass`(file: URL) {
        var score = XMLScore()
        score.add(file)
        #expect(score.failures.isEmpty, "\(score.failures.joined(separator: "\n"))")
        #expect(score.passed > 0)
        #expect(score.counts.values.allSatisfy { $0.unsupported == 0 } || file.lastPathComponent == "format.xml")
    }

    @Test
    func `there are enough of them`() {
        var score = XMLScore()
        for file in XMLScore.files(in: Self.own) { score.add(file) }
        #expect(score.caseCount >= 80)
        #expect(score.counts.count >= 25)
    }

    @Test
    func `a wrong expectation fails, and broken files are told`() throws {
        let folder = try TemporaryFolder()
        let body =
            "<run><case><desc>x</desc><a>POINT (1 2)</a><b>POINT (1 2)</b>"
            + "<test><op name='intersects' arg1='A' arg2='B'>false</op></test>"
            + "<test><op name='union' arg1='A' arg2='B'>POINT (1 3)</op></test></case></run>"
        var score = XMLScore()
        score.add(try folder.file("wrong.xml", holding: body))
        #expect(score.failures.count == 2)
        score.add(try folder.file("broken.xml", holding: "<run><case>"))
        #expect(score.failures.last?.hasPrefix("broken.xml") == true)
        #expect(score.table.contains("intersects"))
    }

    /// Driven by `Scripts/run-xml-tests`, which prints the lines that start with a bar.
    @Test(.enabled(if: given != nil, "XML_TESTS names no folder"))
    func `cases of a given folder`() throws {
        let files = XMLScore.files(in: URL(filePath: Self.given ?? ""))
        try #require(!files.isEmpty, "no .xml file in \(Self.given ?? "")")
        var score = XMLScore()
        for file in files { score.add(file) }
        if ProcessInfo.processInfo.environment["XML_TESTS_LIST"] != nil {
            for failure in score.failures { print("| \(failure)") }
        }
        for line in score.table.split(separator: "\n") { print("| \(line)") }
        #expect(score.failures.isEmpty, "\(score.failures.count) failures")
    }
}
