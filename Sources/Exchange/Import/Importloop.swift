// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Woningbouw

/// Writes the objects of a file a part at a time; once there is a fault only the other faults are looked for.
final class Importloop<Object: Uitwisselbaar> {
    /// How many objects are written at once.
    private static var deel: Int { 1000 }

    private(set) var stand = Importstand()
    private let opdracht: Schrijfopdracht
    private let schrijver: any Laagschrijver
    private let voortgang: (Int) -> Void
    private var wachtend: [Object] = []
    private var eersteMetID: [String: Int32] = [:]
    private var overige: Set<String> = []
    private var gelezen = 0

    init(
        _ opdracht: Schrijfopdracht, _ schrijver: any Laagschrijver, _ voortgang: @escaping (Int) -> Void
    ) {
        self.opdracht = opdracht
        self.schrijver = schrijver
        self.voortgang = voortgang
    }

    /// Takes a feature of the file.
    func neem(_ kandidaat: Importkandidaat<Object>) throws {
        gelezen += 1
        kandidaat.feature.herstellingen.forEach { stand.meld($0) }
        kandidaat.gebreken.forEach { stand.meld($0) }
        if let object = kandidaat.object, isEerste(object, kandidaat.feature) {
            overige.formUnion(kandidaat.overige)
            if let tegenspraak = kandidaat.tegenspraak { stand.meld(tegenspraak) }
            wachtend.append(object)
        }
        if wachtend.count >= Self.deel { try schrijfWachtende() }
        if gelezen.isMultiple(of: Self.deel) { voortgang(gelezen) }
    }

    /// Ends the file.
    /// - Throws: ``LeegBestand`` when it had no features, ``OnvolledigBestand`` when it may not replace a layer,
    ///   ``Afgekeurd`` when it had faults.
    func sluit(_ bestand: String, _ samenvatting: ReadingSummary) throws {
        try schrijfWachtende()
        samenvatting.notices.forEach { stand.meld($0) }
        if !overige.isEmpty {
            stand.meld(
                "attributes without a place of their own in this layer were kept as they are: "
                    + overige.sorted().joined(separator: ", "))
        }
        guard gelezen > 0 else { throw LeegBestand(bestand: bestand) }
        if samenvatting.isCutOff, opdracht.wijze == .vervang { throw OnvolledigBestand(bestand: bestand) }
        guard stand.aantalGebreken == 0 else { throw Afgekeurd() }
        if opdracht.wijze == .vervang { try schrijver.verwijder { eersteMetID[$0] != nil } }
    }

    /// Whether no feature before had the id, which is a fault.
    private func isEerste(_ object: Object, _ feature: GelezenFeature) -> Bool {
        if let eerste = eersteMetID[object.id] {
            stand.meld(feature.gebrek("its id '\(object.id)' is also that of feature \(eerste)"))
            return false
        }
        eersteMetID[object.id] = Int32(clamping: feature.kenmerken.volgnummer)
        return true
    }

    private func schrijfWachtende() throws {
        defer { wachtend.removeAll(keepingCapacity: true) }
        guard stand.aantalGebreken == 0 else { return }
        let vorige = Object.objecten(in: try schrijver.schrijf(Object.inhoud(wachtend)))
        guard opdracht.proef, !vorige.isEmpty else { return }
        let nieuw = Dictionary(wachtend.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        for oud in vorige { if let nieuw = nieuw[oud.id] { stand.meld(Objectverschil(oud, nieuw)) } }
    }
}
