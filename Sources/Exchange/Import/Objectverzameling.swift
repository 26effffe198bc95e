// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Woningbouw

/// The objects made from features one by one, with what was wrong and what was passed over.
struct Objectverzameling<Object: Uitwisselbaar> {
    private(set) var objecten: [Object] = []
    private(set) var gebreken: [Gebrek] = []
    private var herstellingen: [String] = []
    private var eersteMetID: [String: Int] = [:]
    private var ongelezen: Set<String> = []

    /// Repairs, and the attributes that have no place in the layer.
    var meldingen: [String] {
        ongelezen.isEmpty
            ? herstellingen
            : herstellingen + [
                "attributes without a place in this layer were passed over: "
                    + ongelezen.sorted().joined(separator: ", ")
            ]
    }

    mutating func voegToe(_ gelezen: GelezenFeature) {
        herstellingen += gelezen.herstellingen
        guard gelezen.gebreken.isEmpty else {
            gebreken += gelezen.gebreken
            return
        }
        var lezer = Veldlezer(gelezen.properties)
        let object = Object(&lezer, gelezen.kenmerken)
        for fout in lezer.fouten { gebreken.append(gelezen.gebrek(fout)) }
        guard let object, lezer.fouten.isEmpty else { return }
        if let eerste = eersteMetID.updateValue(gelezen.kenmerken.volgnummer, forKey: object.id) {
            gebreken.append(gelezen.gebrek("its id '\(object.id)' is also that of feature \(eerste)"))
        }
        ongelezen.formUnion(lezer.ongelezen)
        objecten.append(object)
    }
}
