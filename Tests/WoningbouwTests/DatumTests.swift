// SPDX-License-Identifier: EUPL-1.2

import Testing
import Woningbouw

@Suite("Dates")
struct DatumTests {
    @Test(
        "a date is read and written as JJJJ-MM-DD", arguments: ["2025-06-12", "2024-02-29", "2000-02-29", "0001-01-01"])
    func roundTrip(text: String) {
        #expect(Datum(text)?.description == text)
    }

    @Test(
        "what is no date is refused",
        arguments: [
            "", "2025-6-12", "2025-06-31", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "0000-01-01",
            "12-06-2025", "2025-06-12T00:00", "２０２５-06-12", "2025/06/12", "-025-06-12",
        ])
    func refused(text: String) {
        #expect(Datum(text) == nil)
    }

    @Test("dates are ordered by year, month and day")
    func order() throws {
        let dates = try ["2025-06-12", "2024-12-31", "2025-06-11", "2025-05-30"].map { try #require(Datum($0)) }
        #expect(dates.sorted().map(\.description) == ["2024-12-31", "2025-05-30", "2025-06-11", "2025-06-12"])
    }

    @Test("a date is written out in Dutch")
    func words() {
        #expect(Brief.datum.inWoorden == "12 juni 2025")
    }
}
