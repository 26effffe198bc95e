// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Woningbouw

/// Objects whose box touches a window in RD New.
struct Vakfilter: Objectfilter {
    let vak: BoundingBox

    var kenteken: String { "vak=\(vak)" }
    var eis: Tabeleis { .vak(vak, kern: nil) }

    func toets() throws -> (Laagobject) throws -> Bool {
        { object in object.vorm.shape.boundingBox?.intersects(vak) ?? false }
    }
}
