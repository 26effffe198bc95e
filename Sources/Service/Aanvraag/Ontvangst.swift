// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import HTTPTypes
import Hummingbird
import NIOCore

/// A request as it came, before it is known what it asks.
struct Ontvangst: Sendable {
    let methode: HTTPRequest.Method
    let koppen: HTTPFields
    private let doel: String
    private let request: Request
    private let context: Dienstcontext
    private let instellingen: Dienstinstellingen

    init(_ request: Request, _ context: Dienstcontext, _ instellingen: Dienstinstellingen) {
        methode = request.method
        koppen = request.headers
        doel = request.head.path ?? "/"
        self.context = context
        self.request = request
        self.instellingen = instellingen
    }

    private var pad: Substring { doel.prefix { $0 != "?" } }
    private var query: String { doel.firstIndex(of: "?").map { String(doel[doel.index(after: $0)...]) } ?? "" }

    /// Whether it changes nothing.
    var isGelezen: Bool { [.get, .head, .options].contains(methode) }

    /// Whether the answer of an operation still matters: a change is carried through whoever has gone.
    func wachtIemand(op route: Route) -> Bool { route.verandert || context.isVerbonden }

    /// Whether it only asks if the service lives.
    var isGezondheid: Bool { pad == "/health" && methode == .get }

    /// Whether it asks for the host itself, before any version.
    var isWortel: Bool { pad == "/" && (methode == .get || methode == .head) }

    /// The way from the host to the first page.
    func verwijzing() throws(Probleem) -> Antwoord {
        var fouten = Invoerfouten()
        guard let adres = Adresbepaling(koppen, context.afzender, instellingen, request.head.authority).adres(&fouten)
        else {
            throw .ongeldigeInvoer(fouten.lijst)
        }
        var antwoord = Antwoord(["href": .string(adres.wortel)], Formaat.json.mediatype)
        antwoord.status = .temporaryRedirect
        antwoord.koppen[.location] = adres.wortel
        return antwoord
    }

    /// The operations of the path.
    func vind(_ routes: Routetabel) throws(Probleem) -> Routetabel.Vondst {
        guard doel.utf8.count <= instellingen.doelgrens else {
            throw Probleem(
                status: .uriTooLong, titel: "Adres te lang",
                detail: "Het adres is langer dan \(instellingen.doelgrens) bytes.")
        }
        var segmenten: [String] = []
        for stuk in pad.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let segment = Procentcodering.ontcijfer(stuk) else {
                throw .ongeldig(nil, in: .path, "codering", "'\(stuk)' is geen geldige procentcodering van UTF-8.")
            }
            segmenten.append(segment)
        }
        let isHoofdpad = segmenten == [Dienst.hoofdversie, ""]
        guard segmenten.first == Dienst.hoofdversie, isHoofdpad || segmenten.last != "",
            let vondst = routes.vind(isHoofdpad ? [] : Array(segmenten.dropFirst()))
        else {
            throw .nietGevonden("Er is niets onder \(pad). Begin bij /\(Dienst.hoofdversie) en volg de koppelingen.")
        }
        return vondst
    }

    /// The request of a known operation.
    func aanvraag(
        _ route: Route, _ paddelen: [String: String], _ moment: Date, door naam: String?
    ) throws(Probleem) -> Aanvraag {
        var fouten = Invoerfouten()
        let query = Queryparameters(
            query, bekend: route.alleParameters.filter { $0.plaats == .query }.map(\.naam), &fouten)
        let formaat = try formaat(route, query, &fouten)
        let adres = Adresbepaling(koppen, context.afzender, instellingen, request.head.authority).adres(&fouten)
        guard let adres else { throw .ongeldigeInvoer(fouten.lijst) }
        // Faults in parameters that the operation itself reads are told together with these. A form also sends the
        // fields that were left empty.
        return Aanvraag(
            paddelen: paddelen, query: formaat == .html ? query.zonderLege : query, formaat: formaat, adres: adres,
            doel: String(doel.dropFirst("/\(Dienst.hoofdversie)".count)), koppen: koppen, moment: moment,
            door: naam, wilGzip: wilGzip(formaat), fouten: fouten, lichaam: lichaam)
    }

    private func formaat(
        _ route: Route, _ query: Queryparameters, _ fouten: inout Invoerfouten
    ) throws(Probleem) -> Formaat {
        // Where nothing is answered but a problem there is nothing to choose.
        guard !route.formaten.isEmpty else { return .json }
        guard let sleutel = query["f"] else {
            guard let formaat = Onderhandeling.kies(route.formaten, accept: koppen[.accept]) else {
                throw .nietAanvaardbaar(route.formaten)
            }
            return formaat
        }
        if let formaat = route.formaten.first(where: { $0.sleutel == sleutel }) { return formaat }
        let keus = route.formaten.map(\.sleutel).joined(separator: ", ")
        fouten.meld("f", "waarde", "Het formaat '\(sleutel)' kan hier niet; mogelijk zijn \(keus).")
        return route.formaten[0]
    }

    /// A problem, as a page for who prefers one.
    func antwoord(_ probleem: Probleem) -> Antwoord {
        var antwoord = Antwoord(probleem)
        let alsJSON = Formaat(sleutel: "json", mediatype: Probleem.mediatype, naam: "JSON")
        guard Onderhandeling.kies([alsJSON, .html], accept: koppen[.accept]) == .html else { return antwoord }
        var fouten = Invoerfouten()
        let adres = Adresbepaling(koppen, context.afzender, instellingen, request.head.authority).adres(&fouten)
        let pagina = Probleempagina(probleem: probleem, adres: adres ?? Dienstadres(wortel: "/\(Dienst.hoofdversie)"))
        antwoord.lichaam = .bytes(pagina.bytes)
        antwoord.mediatype = Formaat.html.mediatype
        return antwoord
    }

    /// Whether the answer is compressed.
    func wilGzip(_ formaat: Formaat) -> Bool { Gzip.past(bij: formaat.mediatype) && Gzip.mag(koppen[.acceptEncoding]) }

    /// The body of the request, read only by operations that want one.
    private func lichaam() async throws -> [UInt8] {
        let grens = instellingen.lichaamsgrens
        let teGroot = Probleem(
            status: .contentTooLarge, titel: "Te groot", detail: "Een aanvraag mag hoogstens \(grens) bytes hebben.",
            koppen: [.connection: "close"])
        if let lengte = koppen[.contentLength].flatMap({ Int($0) }), lengte > grens { throw teGroot }
        var bytes: [UInt8] = []
        do {
            for try await deel in request.body {
                guard bytes.count + deel.readableBytes <= grens else { throw teGroot }
                bytes += deel.readableBytesView
            }
        } catch let probleem as Probleem {
            throw probleem
        } catch {
            // Who sent it is gone: nothing is wrong with the service, and nobody reads this.
            throw Probleem.ongeldig(nil, in: .body, "afgebroken", "De inhoud van de aanvraag brak af.")
        }
        return bytes
    }
}
