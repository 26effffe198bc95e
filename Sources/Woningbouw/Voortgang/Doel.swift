// SPDX-License-Identifier: EUPL-1.2

/// What the letter promises the Kamer, and the rules by which this is counted.
public enum Doel {
    /// At least so many dwellings in accelerated planning on the selected locaties.
    public static let woningen = 100_000
    /// Breakthroughs on at least so many locaties, "nog in 2025".
    public static let doorbraken = 5
    /// The year of ``doorbraken``.
    public static let jaar = 2025
    /// How many years the stage before the building normally takes.
    public static let voorfase = 7...10
    /// Within how many days a termijn is said to be due.
    public static let termijndagen = 60

    /// Which dwellings count towards the target.
    public static let regelWoningen =
        "Mee tellen de locaties in de doorbraakaanpak: met de status aangewezen of doorbraak bereikt. Locaties die nog "
        + "worden onderzocht of waarvan de status niet bekend is, staan apart. Een aantal komt uit de brief of een "
        + "gelezen openbare bron; wat niet bekend is, blijft onbekend."

    /// Which breakthroughs count towards the target.
    public static let regelDoorbraken =
        "Mee tellen de locaties met ten minste één doorbraak na de brief van \(Brief.datum.inWoorden), elk jaar een "
        + "locatie één keer. Een doorbraak van of vóór die dag, of waarvan niet zeker is dat hij erna kwam, staat "
        + "apart: de brief belooft er vijf die dan nog moeten komen."
}
