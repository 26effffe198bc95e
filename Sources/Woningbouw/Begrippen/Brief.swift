// SPDX-License-Identifier: EUPL-1.2

/// The letter to the Tweede Kamer that the product serves.
public enum Brief {
    /// Its name in print.
    public static let kamerstuk = "Kamerstuk 32 847, nr. 1350"
    /// Its date, 12 June 2025.
    public static let datum = Datum(bestaandJaar: 2025, maand: 6, dag: 12)
    /// How many locaties were announced on that day: 20 aangewezen and 4 nader te onderzoeken (rijksoverheid.nl).
    public static let aangekondigdeLocaties = 24
}
