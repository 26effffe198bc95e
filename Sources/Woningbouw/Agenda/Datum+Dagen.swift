// SPDX-License-Identifier: EUPL-1.2

extension Datum {
    /// The number of days since 1 March of the year 0, by which days are counted (Howard Hinnant, days_from_civil).
    private var dagnummer: Int {
        let jaar = maand > 2 ? self.jaar : self.jaar - 1
        let maandnummer = (maand + 9) % 12
        return 365 * jaar + jaar / 4 - jaar / 100 + jaar / 400 + (153 * maandnummer + 2) / 5 + dag - 1
    }

    /// How many days after another day it lies; negative when it lies before it.
    public func dagen(na ander: Datum) -> Int { dagnummer - ander.dagnummer }

    /// The day so many days later, or earlier when the number is negative; nil outside the years 1 to 9999.
    public func plus(_ dagen: Int) -> Datum? {
        let (doel, overloop) = dagnummer.addingReportingOverflow(dagen)
        guard !overloop, (306...3_652_364).contains(doel) else { return nil }
        // An estimate of the year, made right with the days that it has.
        var jaar = doel * 400 / 146_097
        func rest(_ jaar: Int) -> Int { doel - (365 * jaar + jaar / 4 - jaar / 100 + jaar / 400) }
        if rest(jaar) < 0 { jaar -= 1 }
        if rest(jaar + 1) >= 0 { jaar += 1 }
        let rest = rest(jaar)
        let maandnummer = (5 * rest + 2) / 153
        let maand = maandnummer < 10 ? maandnummer + 3 : maandnummer - 9
        return Datum(jaar: maand <= 2 ? jaar + 1 : jaar, maand: maand, dag: rest - (153 * maandnummer + 2) / 5 + 1)
    }
}
