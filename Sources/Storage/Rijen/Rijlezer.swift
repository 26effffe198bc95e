// SPDX-License-Identifier: EUPL-1.2

internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// The columns of a row as values of the domain.
///
/// GIS tools can edit a store, so nothing is taken on trust: what the product never writes is an error with the row and
/// the column.
struct Rijlezer {
    let rij: any Rij
    let laag: Laag
    /// The column of the id, for messages.
    let sleutel: String
    /// The points of an object of the layer that has no outline, by its id.
    let plaatsen: (_ id: String) throws -> [Point]

    func tekst(_ kolom: String) throws -> String {
        guard let tekst = rij.tekst(kolom) else { throw fout(kolom, "holds no text") }
        return tekst
    }

    func geheel(_ kolom: String) throws -> Int {
        guard let getal = rij.geheel(kolom) else { throw fout(kolom, "holds no whole number") }
        return getal
    }

    func mogelijkeTekst(_ kolom: String) throws -> String? { rij.isLeeg(kolom) ? nil : try tekst(kolom) }

    func mogelijkGetal(_ kolom: String) throws -> Double? {
        if rij.isLeeg(kolom) { return nil }
        guard let getal = rij.getal(kolom), getal.isFinite else { throw fout(kolom, "holds no number") }
        return getal
    }

    func mogelijkeDatum(_ kolom: String) throws -> Datum? {
        guard let tekst = try mogelijkeTekst(kolom) else { return nil }
        guard let datum = Datum(tekst) else { throw fout(kolom, "holds '\(tekst)', which is no date") }
        return datum
    }

    func keuze<Keuze: RawRepresentable<String>>(_ kolom: String) throws -> Keuze {
        let tekst = try tekst(kolom)
        guard let keuze = Keuze(rawValue: tekst) else { throw fout(kolom, "holds the unknown word '\(tekst)'") }
        return keuze
    }

    func mogelijkeKeuze<Keuze: RawRepresentable<String>>(_ kolom: String) throws -> Keuze? {
        rij.isLeeg(kolom) ? nil : try keuze(kolom) as Keuze
    }

    /// The items of a JSON array, each turned into something.
    func lijst<Item>(_ kolom: String, _ lees: (AttributeValue) -> Item?) throws -> [Item] {
        let json = try tekst(kolom)
        let waarden: [AttributeValue]?
        do throws(FormatError) { waarden = try AttributeValue(json: json).array } catch {
            throw fout(kolom, "holds no JSON: \(error.message)")
        }
        let items = waarden?.map(lees) ?? [nil]
        guard !items.contains(where: { $0 == nil }) else { throw fout(kolom, "is not a list of what belongs there") }
        return items.compactMap(\.self)
    }

    func namen(_ kolom: String) throws -> [String] { try lijst(kolom, \.string) }

    // MARK: Geometry

    /// The outline, or the places when there is none.
    func vorm() throws -> Vorm {
        if let vlak = try mogelijkVlak() { return .vlak(vlak) }
        return .plaats(try plaatsen(try tekst(sleutel)))
    }

    func vlak() throws -> MultiPolygon {
        guard let vlak = try mogelijkVlak() else { throw fout(SpatialIndex.geometryColumn, "is empty") }
        return vlak
    }

    private func mogelijkVlak() throws -> MultiPolygon? {
        let kolom = SpatialIndex.geometryColumn
        let shape: Shape?
        do { shape = try rij.vorm(kolom) } catch let error as FormatError {
            throw fout(kolom, error.message)
        } catch let error as GeometryError {
            throw fout(kolom, error.message)
        }
        switch shape {
        case nil: return nil
        case .polygon(let polygon): return MultiPolygon([polygon])
        case .multiPolygon(let vlak): return vlak
        case .some(let shape): throw fout(kolom, "holds a \(shape.kind) where an area belongs")
        }
    }

    // MARK: Faults

    func fout(_ kolom: String, _ wat: String) -> StorageError {
        let id = rij.tekst(sleutel) ?? "?"
        return StorageError(.damagedRow, "in the store, \(kolom) of '\(id)' in \(laag.rawValue) \(wat)")
    }
}
