// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore

/// Listens for requests and hands them to the service, until the process is told to stop; what is being answered then
/// is finished first.
public struct Dienstserver: Sendable {
    /// A certificate and its key, as files in PEM.
    public struct Versleuteling: Sendable {
        let certificaat: String
        let sleutel: String

        /// Encryption with a certificate and its key.
        public init(certificaat: String, sleutel: String) {
            self.certificaat = certificaat
            self.sleutel = sleutel
        }
    }

    /// The name or address to listen on.
    public var host: String
    /// The port; 0 for any that is free.
    public var poort: Int
    /// The port for health and meters on the loopback address, nil for none.
    public var beheerpoort: Int?
    /// How connections are encrypted, nil for not at all.
    public var versleuteling: Versleuteling?
    /// How many connections may be open at once, as far as the system has room for them; one more waits until one ends.
    public var verbindingen = 16_384
    /// How long a connection may be silent, and how long its other end may take nothing of what is ready for it.
    public var stilte = Duration.seconds(60)

    /// A server.
    public init(host: String, poort: Int, beheerpoort: Int? = nil, versleuteling: Versleuteling? = nil) {
        self.host = host
        self.poort = poort
        self.beheerpoort = beheerpoort
        self.versleuteling = versleuteling
    }

    /// Serves until SIGTERM or SIGINT.
    /// - Parameters:
    ///   - dienst: What answers.
    ///   - meters: What counts, given to who asks on the port of the keeper.
    ///   - logger: Where the log goes.
    ///   - luistert: Called with the address once requests are taken.
    /// - Throws: When the port is taken, or the certificate cannot be used.
    public func draai(
        _ dienst: Dienst, meters: Meters, logger: Logger, luistert: @escaping @Sendable (String) -> Void
    ) async throws {
        let schema = versleuteling == nil ? "http" : "https"
        var app = Application(
            responder: dienst, server: try kanaal(dienst.herhaling),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: poort), serverName: nil, backlog: 1_024, reuseAddress: true,
                availableConnectionsDelegate: .maximum(
                    Bestandsgrens.ruimte(voor: verbindingen), logger: logger)),
            onServerRunning: { kanaal in
                let poort = kanaal.localAddress?.port ?? 0
                let naam = host.contains(":") ? "[\(host)]" : host
                luistert("\(schema)://\(naam):\(poort)/\(Dienst.hoofdversie)")
            }, logger: logger)
        if let beheerpoort {
            app.addServices(
                Application(
                    responder: Beheer(meters: meters),
                    configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: beheerpoort)),
                    logger: logger))
        }
        try await app.runService()
    }

    private func kanaal(_ herhaling: Herhaling) throws -> HTTPServerBuilder {
        let stilte = TimeAmount(stilte)
        let gewoon = HTTPServerBuilder { Dienstkanaal(herhaling, stilte: stilte, responder: $0) }
        guard let versleuteling else { return gewoon }
        let certificaten = try NIOSSLCertificate.fromPEMFile(versleuteling.certificaat)
        return try .tls(
            gewoon,
            tlsConfiguration: .makeServerConfiguration(
                certificateChain: certificaten.map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(file: versleuteling.sleutel, format: .pem))))
    }
}
