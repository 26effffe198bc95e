// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Logging
import Service
import Woningbouw

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the store as OGC API Features, with the kaart and the overlap check.",
        discussion: """
            Prints the address on stdout when it is ready, and logs to stderr. It stops at SIGTERM or SIGINT after it has \
            finished what it is answering.

            It only reads, unless --tokens names a file of tokens, which doorbraakkaart token makes: then features can be \
            added, changed and removed by who sends a token, and every change is in the history under its name. The file \
            is read again when it changes; one that cannot be used is told in the log and leaves the tokens as they were.

            EXAMPLES
              doorbraakkaart serve
              doorbraakkaart serve --port 0
              doorbraakkaart serve --tokens tokens.txt
              doorbraakkaart serve --store postgresql://kaart@db/woningbouw --read-store postgresql://kaart@replica/woningbouw
              doorbraakkaart serve --host 0.0.0.0 --base-url https://data.example.nl/woningbouw --manage-port 9090
              ogrinfo OAPIF:http://127.0.0.1:8080/v1
            """)

    @Option(help: "The name or address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port; 0 for any that is free.") var port = 8080
    @Option(help: ArgumentHelp("The address of the service in links, without /v1.", valueName: "url"))
    var baseURL: String?
    @Option(
        help: ArgumentHelp(
            "The address or range of a proxy whose X-Forwarded headers are believed; may be repeated.",
            valueName: "ip[/bits]"))
    var trustedProxy: [String] = []
    @Option(help: ArgumentHelp("Who keeps the service, for the API document.", valueName: "name"))
    var contactName: String?
    @Option(
        help: ArgumentHelp(
            "Where he is reached; without it webmaster@ the host of the service.", valueName: "email"))
    var contactEmail: String?
    @Option(help: "The port for /health and /metrics on 127.0.0.1; without it there is none.") var managePort: Int?
    @Option(help: ArgumentHelp("The certificate chain for TLS.", valueName: "file.pem"), completion: .file())
    var certificate: String?
    @Option(help: ArgumentHelp("The private key for TLS.", valueName: "file.pem"), completion: .file())
    var key: String?
    @Option(
        help: ArgumentHelp(
            "The file of tokens by which others may write; also by the environment, in DOORBRAAKKAART_TOKENS.",
            valueName: "file"), completion: .file()) var tokens: String?
    @Option(
        help: ArgumentHelp(
            "How long a connection may be silent or take nothing of its answer, before it is ended.",
            valueName: "seconds")) var idleTimeout = 60
    @Flag(help: "Refuse changes by who does not name, in If-Match, the state that he changes.")
    var requireIfMatch = false
    @Option(
        help: ArgumentHelp("The folder of Leaflet, which draws the interactive kaart.", valueName: "dir"),
        completion: .directory) var leaflet = Dienstinstellingen().leaflet
    @Option(help: "How much is logged: trace, debug, info, notice, warning, error.")
    var logLevel = LogLevel.notice
    @Option(
        help: ArgumentHelp(
            "A streaming replica of the database in --store, from which is read; writes go to the store itself.",
            valueName: "url")) var readStore: String?
    @OptionGroup var storeOptions: StoreOptions

    enum LogLevel: String, CaseIterable, ExpressibleByArgument {
        case trace, debug, info, notice, warning, error

        var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .notice }
    }

    func validate() throws {
        for port in [port, managePort ?? 0] where !(0...65_535).contains(port) {
            throw ValidationError("\(port) is no port: use 0 to 65535.")
        }
        guard (1...3_600).contains(idleTimeout) else {
            throw ValidationError("--idle-timeout \(idleTimeout) cannot be: use 1 to 3600 seconds.")
        }
        guard (certificate == nil) == (key == nil) else {
            throw ValidationError("--certificate and --key go together.")
        }
        for proxy in trustedProxy where Adresbereik(proxy) == nil {
            throw ValidationError("--trusted-proxy '\(proxy)' is no address or range, as in 10.0.0.0/8.")
        }
        guard let baseURL else { return }
        let url = URL(string: baseURL)
        guard let url, ["http", "https"].contains(url.scheme), url.host() != nil, url.query() == nil else {
            throw ValidationError("--base-url should be an http or https URL, as in https://data.example.nl.")
        }
    }

    func run() async throws {
        let meters = Meters()
        let settings = try settings()
        warn(settings)
        let geodata = try GeodataFolder.find()
        let dienst = Dienst(
            catalogus: try await storeOptions.open(readStore: readStore), gridDirectory: geodata.path,
            ondergrond: { try OndergrondReader(geodata: geodata).read() }, instellingen: settings, meters: meters)
        var server = Dienstserver(host: host, poort: port, beheerpoort: managePort)
        server.stilte = .seconds(idleTimeout)
        if let certificate, let key { server.versleuteling = .init(certificaat: certificate, sleutel: key) }
        var logger = Logger(label: "doorbraakkaart", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = logLevel.level
        try await server.draai(dienst, meters: meters, logger: logger) { address in
            // Whoever started it on port 0 reads here where it is.
            print(address)
            fflush(nil)
        }
    }

    /// Says what whoever starts the service should know of the way that tokens go.
    private func warn(_ settings: Dienstinstellingen) {
        let stays = host == "localhost" || host == "::1" || Adresbereik("127.0.0.0/8")?.bevat(host) == true
        guard settings.toegang != nil, certificate == nil, !stays else { return }
        Message.error(
            "warning: tokens are sent to \(host) in the clear, and who listens can write with them: use --certificate and "
                + "--key, or a proxy with TLS on the same machine")
    }

    private var tokenFile: String? {
        let named = tokens ?? ProcessInfo.processInfo.environment["DOORBRAAKKAART_TOKENS"]
        return named?.isEmpty == true ? nil : named
    }

    private func settings() throws -> Dienstinstellingen {
        var settings = Dienstinstellingen()
        settings.basisadres = baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        settings.vertrouwdeProxys = trustedProxy.compactMap(Adresbereik.init)
        settings.isVersleuteld = certificate != nil
        settings.toegang = try tokenFile.map { try Toegangsregister(bestand: URL(filePath: $0)) }
        settings.eistIfMatch = requireIfMatch
        settings.leaflet = leaflet
        if let contactName { settings.contactnaam = contactName }
        settings.contactadres = contactEmail
        return settings
    }
}
