// SPDX-License-Identifier: EUPL-1.2

public import Foundation
import GeoFormats
import HTTPTypes
public import Hummingbird
public import Kaart
import Logging
import NIOCore
public import Woningbouw

/// The service: answers requests from a catalogus.
///
/// Every answer, whatever it is, has the same headers; every error is a problem that tells all that is wrong at once.
public struct Dienst: HTTPResponder {
    /// The version of the interface, by which it is promised to stay the same.
    public static let versie = "1.0.0"
    /// The first segment of every path.
    static let hoofdversie = "v1"

    private let routes: Routetabel
    private let instellingen: Dienstinstellingen
    private let catalogus: any Catalogus
    private let werkplaatsen: Werkplaatsen
    private let antwoorden = Antwoordenvoorraad(grens: 32 << 20)
    private let verantwoording: Verantwoording
    /// What connections share to repeat answers.
    let herhaling: Herhaling
    private let toegang: Toegangscontrole
    private let klok: @Sendable () -> Date

    /// A service.
    /// - Parameters:
    ///   - catalogus: The store; where the settings let anybody write, one that can be written.
    ///   - gridDirectory: The folder of the RDNAPTRANS2018 grid.
    ///   - ondergrond: Reads the background of the kaart, when it is first drawn.
    ///   - instellingen: Limits, who may write, and what proxies are believed.
    ///   - meters: What counts the answers.
    ///   - klok: Tells the time, for `timeStamp` and the header Date alone.
    public init(
        catalogus: any Catalogus, gridDirectory: String, ondergrond: @escaping @Sendable () throws -> Ondergrond,
        instellingen: Dienstinstellingen = Dienstinstellingen(),
        meters: Meters = Meters(), klok: @escaping @Sendable () -> Date = { Date() }
    ) {
        let bronnen = Dienstbronnen(
            catalogus: catalogus, gridDirectory: gridDirectory, ondergrond: ondergrond,
            web: Webbestanden(leaflet: .init(map: instellingen.leaflet)))
        toegang = Toegangscontrole(instellingen.toegang)
        routes = Routetabel(routes: Routes.alle(bronnen, instellingen))
        self.catalogus = catalogus
        self.instellingen = instellingen
        self.klok = klok
        verantwoording = Verantwoording(meters: meters)
        herhaling = Herhaling(Versieronde(catalogus), instellingen, verantwoording, grens: 32 << 20)
        werkplaatsen = Werkplaatsen(aantal: instellingen.gelijktijdig)
    }

    /// Answers a request.
    public func respond(to request: Request, context: Dienstcontext) async throws -> Response {
        let begin = ContinuousClock.now
        let ontvangst = Ontvangst(request, context, instellingen)
        var (antwoord, route) = await beantwoord(ontvangst, context.logger)
        antwoord.koppen.vul(met: antwoord, formaat: antwoord.mediatype, isGelezen: ontvangst.isGelezen)
        let naam = route?.id ?? "onbekend"
        verantwoording.meld(request.method.rawValue, naam, antwoord.status.code, sinds: begin, context.logger)
        if let versie = antwoord.versie {
            context.meld(Herhaalbaar(versie: versie, route: naam, status: antwoord.status.code))
        }
        return Verzending(antwoord, ontvangst: ontvangst).response
    }

    private func beantwoord(_ ontvangst: Ontvangst, _ logger: Logger) async -> (Antwoord, Route?) {
        var route: Route?
        do {
            if ontvangst.isGezondheid { return (Antwoord(["status": "ok"], Formaat.json.mediatype), nil) }
            if ontvangst.isWortel { return (try ontvangst.verwijzing(), nil) }
            let vondst = try ontvangst.vind(routes)
            if ontvangst.methode == .options { return (.opties(vondst), nil) }
            guard let gevonden = vondst.route(ontvangst.methode) else { throw Probleem.methode(vondst.methoden) }
            route = gevonden
            let naam = try toegang.naam(gevonden, ontvangst.koppen, logger)
            guard let plek = werkplaatsen.neem() else {
                throw Probleem.druk("De dienst beantwoordt al zoveel aanvragen als zij tegelijk aankan.")
            }
            let aanvraag = try ontvangst.aanvraag(gevonden, vondst.paddelen, klok(), door: naam)
            var antwoord = try await Tijdgrens.binnen(
                instellingen.rekentijd, zolang: { ontvangst.wachtIemand(op: gevonden) }
            ) {
                try await voerUit(gevonden, aanvraag)
            }
            antwoord.houdVast(plek)
            return (antwoord, route)
        } catch let probleem as Probleem {
            return (ontvangst.antwoord(probleem), route)
        } catch let fout as any Belemmering where fout.belet == .onbereikbaar || fout.belet == .bezet {
            logger.warning("opslag", metadata: ["route": "\(route?.id ?? "onbekend")", "fout": "\(fout)"])
            return (ontvangst.antwoord(.belet(fout.belet ?? .onbereikbaar)), route)
        } catch {
            // What failed is for the log alone: it may tell of files and queries.
            logger.error("fout", metadata: ["route": "\(route?.id ?? "onbekend")", "fout": "\(error)"])
            return (ontvangst.antwoord(.intern), route)
        }
    }

    /// Runs an operation, unless its answer was kept or the one who asks already has it.
    private func voerUit(_ route: Route, _ aanvraag: Aanvraag) async throws -> Antwoord {
        guard route.methode == .get else { return try await route.handel(aanvraag) }
        let versie = try await catalogus.versie()
        let sleutel = Etiket(versie: versie, aanvraag: aanvraag, gzip: aanvraag.wilGzip)
        let wens = aanvraag.koppen[.ifNoneMatch]
        // The tag of a page is of its bytes, because its looks change with the program as well as the data; that of a
        // feature must stay the same when another changes.
        let isVanInhoud = aanvraag.formaat == .html || route.isVanToestand
        if !isVanInhoud, sleutel.staat(in: wens) { return .ongewijzigd(sleutel, aanvraag.formaat, versie) }
        var antwoord: Antwoord
        if let bewaard = antwoorden.geef(sleutel.tekst) {
            antwoord = bewaard
            antwoord.versie = versie
        } else {
            antwoord = try await Voorraad.$gelezen.withValue(versie) { try await route.handel(aanvraag) }
            guard antwoord.status == .ok else { return antwoord }
            if !isVanInhoud {
                antwoord.etiket = sleutel
            } else if antwoord.etiket == nil, case .bytes(let bytes) = antwoord.lichaam {
                antwoord.etiket = Etiket(bytes: bytes, gzip: aanvraag.wilGzip)
            }
            antwoord = antwoorden.bewaar(antwoord, sleutel.tekst)
        }
        guard let etiket = antwoord.etiket else { return antwoord }
        if etiket.staat(in: wens) || wens?.filter({ !$0.isWhitespace }) == "*" {
            return .ongewijzigd(etiket, aanvraag.formaat, antwoord.versie)
        }
        return antwoord
    }
}
