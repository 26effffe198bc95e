// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// The features of a layer of the catalogus; locaties with how they lie.
struct Laagbron: Collectiebron {
    let laag: Laag
    let bronnen: Dienstbronnen

    func blad(_ vraag: Bronvraag) async throws -> Bronblad {
        var bladvraag = Bladvraag(laag, aantal: vraag.aantal)
        bladvraag.kenmerken = vraag.kenmerken
        bladvraag.peildatum = vraag.peildatum
        bladvraag.periode = vraag.periode
        bladvraag.filters = vraag.filters
        if let voorwaarde = vraag.voorwaarde { bladvraag.filters.append(Voorwaarde(voorwaarde, laag)) }
        if let ligging = vraag.ligging {
            bladvraag.filters.append(
                Liggingfilter(relatie: ligging, gebieden: try await bronnen.gebieden(op: vraag.peildatum)))
        }
        bladvraag.na = vraag.na
        bladvraag.overslaan = vraag.overslaan
        bladvraag.telt = vraag.telt
        let blad = try await bronnen.catalogus.blad(bladvraag)
        return Bronblad(
            features: try await features(blad.objecten, op: vraag.peildatum), heeftVervolg: blad.heeftVervolg,
            gevonden: blad.gevonden)
    }

    func feature(_ id: String, op peildatum: Datum?) async throws -> Collectiefeature? {
        guard let object = try await bronnen.catalogus.object(id, in: laag) else { return nil }
        return try await feature(object, op: peildatum)
    }

    /// The feature of an object, as it stands in the store or was just written.
    func feature(_ object: Laagobject, op peildatum: Datum?) async throws -> Collectiefeature? {
        var feature = try await features([object], op: peildatum).first
        feature?.toestand = Toestand(object)
        return feature
    }

    func omvang() async throws -> Laagomvang {
        try await bronnen.voorraad.haal(laag.rawValue) { [laag, bronnen] in
            try await bronnen.catalogus.omvang(van: laag)
        }
    }

    func herkomst() async throws -> Bronherkomst {
        Bronherkomst(laag, try await bronnen.catalogus.herkomst(van: laag))
    }

    private func features(_ objecten: [Laagobject], op peildatum: Datum?) async throws -> [Collectiefeature] {
        let gebieden = laag == .locaties ? try await bronnen.gebieden(bij: objecten, op: peildatum) : nil
        return try await Verdeling.map(objecten) { deel in
            zip(deel, try Array(deel).features(gebieden)).map { object, feature in
                Collectiefeature(feature: feature, sleutel: Bladsleutel(object))
            }
        }.flatMap(\.self)
    }
}
