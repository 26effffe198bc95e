// SPDX-License-Identifier: EUPL-1.2

/// How the service is run.
public struct Dienstinstellingen: Sendable {
    /// The address by which others know the service, without `/v1`; nil to take it from each request.
    public var basisadres: String?
    /// Who keeps the service, for the API document.
    public var contactnaam = "Beheerder van deze dienst"
    /// Where he is reached; nil for the webmaster of its host (RFC 2142).
    public var contactadres: String?
    /// The addresses of proxies whose X-Forwarded headers are believed.
    public var vertrouwdeProxys: [Adresbereik] = []
    /// Whether requests come over TLS.
    public var isVersleuteld = false
    /// Who may write, by their tokens; nil when nobody may.
    public var toegang: Toegangsregister?
    /// Whether a feature can only be changed by who names the state in which he knows it.
    public var eistIfMatch = false
    /// How many requests are worked on at once; one more is refused.
    public var gelijktijdig = 128
    /// How long an answer may take before its first byte.
    public var rekentijd = Duration.seconds(30)
    /// The most bytes of the target of a request.
    public var doelgrens = 8_192
    /// The most bytes of the body of a request.
    public var lichaamsgrens = 1 << 20

    /// The folder of Leaflet, which draws the interactive kaart; without it the kaart is a picture.
    public var leaflet = "/usr/share/javascript/leaflet"

    /// The usual settings.
    public init() {}

    /// Whether the headers of a proxy are believed of who sends from an address.
    func vertrouwt(_ adres: String?) -> Bool {
        guard let adres else { return false }
        return vertrouwdeProxys.contains { $0.bevat(adres) }
    }
}
