// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import HTTPTypes
import OrderedCollections
import Woningbouw

/// Decides what becomes of one object, within a transaction in which nobody else writes.
struct Bewerking: Sendable {
    let collectie: Collectie
    let laag: Laag
    let opsteller: Opsteller
    /// By which the ligging of a locatie is told, nil for other layers.
    let gebieden: Gebiedenstand?
    let gridDirectory: String
    let voorwaarde: Schrijfvoorwaarde
    let stelsel: Stelsel?

    /// Adds an object, under the id that it gives or else one made from its name.
    func maak(_ invoer: Featureinvoer, _ schrijver: any Laagschrijver) throws -> Laagobject {
        let object = try opsteller.object(
            invoer, gewenst: invoer.properties, staand: nil, nummer: try schrijver.volgendNummer())
        let isGegeven = [invoer.properties["id"]?.string, invoer.id?.gegeven].contains { $0?.isEmpty == false }
        if isGegeven, try schrijver.object(object.id) != nil {
            throw Probleem(
                status: .conflict, titel: "Bestaat al",
                detail: "In \(collectie.id) is al een feature '\(object.id)'. Gebruik PUT of PATCH om het te wijzigen.")
        }
        return try schrijf(try vrij(object, schrijver), schrijver)
    }

    /// Replaces an object by a whole feature.
    func vervang(_ id: String, _ invoer: Featureinvoer, _ schrijver: any Laagschrijver) throws -> Laagobject {
        let staand = try staand(id, schrijver)
        return try schrijf(
            try opgesteld(invoer, gewenst: invoer.properties, staand), schrijver)
    }

    /// Changes the parts of an object that a merge patch names.
    func wijzig(_ id: String, _ wijziging: AttributeValue, _ schrijver: any Laagschrijver) throws -> Laagobject {
        let staand = try staand(id, schrijver)
        let nieuw = try json(staand).samengevoegd(met: wijziging)
        let invoer = try Featureinvoer(nieuw, stelsel, gridDirectory: gridDirectory)
        return try schrijf(try opgesteld(invoer, gewenst: wijziging["properties"]?.object ?? [:], staand), schrijver)
    }

    func verwijder(_ id: String, _ schrijver: any Laagschrijver) throws {
        _ = try staand(id, schrijver)
        try schrijver.verwijder(id)
    }

    private func schrijf(_ object: Laagobject, _ schrijver: any Laagschrijver) throws -> Laagobject {
        try schrijver.schrijf(Laaginhoud(laag, [object]))
        return object
    }

    /// The object that stands under an id.
    /// - Throws: The problem 404, or 412 when it is not as the condition wants it.
    private func staand(_ id: String, _ schrijver: any Laagschrijver) throws -> Staand {
        guard let object = try schrijver.object(id), let feature = try [object].features(gebieden).first else {
            throw Probleem.nietGevonden("In \(collectie.id) is geen feature '\(id)'.")
        }
        try voorwaarde.controleer(Toestand(object))
        return Staand(object: object, feature: feature)
    }

    private func opgesteld(
        _ invoer: Featureinvoer, gewenst: OrderedDictionary<String, AttributeValue>, _ staand: Staand
    ) throws -> Laagobject {
        var invoer = invoer
        // Coordinates in degrees that come back as they were given are not moved by a millimetre of rounding.
        let gegeven = try Featureinvoer(try json(staand), stelsel, gridDirectory: gridDirectory)
        if invoer.shape == gegeven.shape { invoer.shape = staand.object.vorm.shape }
        let object = try opsteller.object(invoer, gewenst: gewenst, staand: staand, nummer: staand.object.nummer)
        return object.met(id: staand.object.id)
    }

    /// The representation of what stands in the system of what was sent.
    private func json(_ staand: Staand) throws -> AttributeValue {
        var schrijver = try Featureschrijver(
            collectie, stelsel ?? .crs84, .rfc7946, gridDirectory: gridDirectory)
        var bytes: [UInt8] = []
        try schrijver.append(staand.feature, to: &bytes)
        return try AttributeValue(json: String(decoding: bytes, as: UTF8.self))
    }

    /// The object under an id that is not taken: that of its own, or else with a number after it.
    private func vrij(_ object: Laagobject, _ schrijver: any Laagschrijver) throws -> Laagobject {
        var id = object.id
        var nummer = 1
        while try schrijver.object(id) != nil {
            nummer += 1
            id = "\(object.id)-\(nummer)"
        }
        return object.met(id: id)
    }
}

extension Laagobject {
    fileprivate var nummer: Int {
        switch self {
        case .locatie(let locatie): locatie.nummer
        case .woningbouwgebied(let gebied): gebied.nummer
        case .provincie, .gemeente: 1
        }
    }

    /// The object under another id; a boundary keeps its code.
    fileprivate func met(id: String) -> Laagobject {
        switch self {
        case .locatie(var locatie):
            locatie.id = id
            return .locatie(locatie)
        case .woningbouwgebied(var gebied):
            gebied.id = id
            return .woningbouwgebied(gebied)
        case .provincie, .gemeente: return self
        }
    }
}
