// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Foundation
import GeoFormats
import Geometry
import Woningbouw

/// The state of an object as it stands in the store: the same until somebody changes a fact or the outline.
///
/// It is the first part of the ETag of every representation of the object. What is derived from other objects, as how a
/// locatie lies, is no part of it: who changes a locatie has not missed anything when a gebied was changed.
struct Toestand: Hashable, Sendable {
    let tekst: String

    init(_ object: Laagobject) {
        var som = SHA256()
        var bytes: [UInt8] = []
        AttributeValue.object(object.kaleFeature.properties).append(to: &bytes)
        som.update(data: bytes)
        som.update(data: [0])
        som.update(data: WKBWriter.write(object.vorm.shape))
        tekst = Array(som.finalize().prefix(12)).hex
    }
}
