// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
public import Woningbouw

extension LayerDescription {
    /// How a layer of the domain is written.
    init(_ laag: Laag, crs: CoordinateReferenceSystem) {
        self.init(
            name: laag.bestandsnaam, title: laag.titel, columns: laag.kolommen,
            style: LayerStyle(name: laag.titel, qml: laag.qml),
            pointStyle: LayerStyle(name: laag.titel, qml: laag.puntenQML), lastChange: "\(Brief.datum)T00:00:00.000Z",
            crs: crs)
    }
}

extension Laag {
    /// The name of the layer in files: *doorbraaklocatie* alone means a dike breach in Dutch geodata.
    public var bestandsnaam: String {
        self == .locaties ? "doorbraaklocaties_woningbouw" : rawValue
    }
}
