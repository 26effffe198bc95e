// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Woningbouw

/// The gebieden of one day of which the outlines may meet some boxes, as an overlap check takes them; and those without an
/// outline, which may lie anywhere.
///
/// However many gebieden a store has, no more are in memory than lie about the locaties.
struct Gebiedenstand: Sendable {
    let dag: Datum
    let vakken: Set<BoundingBox>
    let vlakken: [Toetsvlak]
    /// The outlines, for the many locaties that are looked up in them.
    let index: OverlapIndex

    init(_ dag: Datum, in vakken: [BoundingBox], _ catalogus: any Catalogus) async throws {
        self.dag = dag
        self.vakken = Set(vakken)
        vlakken = try await catalogus.woningbouwgebieden(in: vakken, op: dag).map(Toetsvlak.init)
        index = OverlapIndex(vlakken.map { $0.vlak ?? MultiPolygon([]) })
    }

    /// What tells it from those of other days; on most days the same gebieden hold.
    var kenteken: String { vlakken.map(\.id).joined(separator: " ") }
}
