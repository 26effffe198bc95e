// SPDX-License-Identifier: EUPL-1.2

extension DefectSearch {
    /// Tells of rings that meet themselves, then of those that meet each other.
    mutating func tell(_ relations: RingRelations) {
        for place in relations.selfCrossings {
            tell(.selfIntersection, place.ring, vertex: place.vertex, "the ring crosses itself", at: place.point)
        }
        for place in relations.selfTouches {
            tell(.selfTouch, place.ring, vertex: place.vertex, "the ring touches itself", at: place.point)
        }
        for (place, length) in relations.selfOverlaps {
            tell(
                .selfOverlap, place.ring, vertex: place.vertex,
                "the ring runs along itself for \(Millimetres.text(length)) m", at: place.point)
        }
        for (pair, contact) in relations.contacts.sorted(by: { $0.key < $1.key }) { tell(pair, contact) }
    }

    private mutating func tell(_ pair: RingRelations.Pair, _ contact: RingRelations.Contact) {
        let (first, second) = (rings.members[pair.first], rings.members[pair.second])
        if let place = contact.crossing {
            let places = contact.crossings == 1 ? "in one place" : "in \(contact.crossings) places"
            let (kind, what): (ValidityDefect.Kind, String) =
                if first.polygon != second.polygon {
                    (.shellsOverlap, "the polygon overlaps another: the ring crosses, \(places),")
                } else if first.isShell {
                    (.holeCrossesShell, "the hole crosses the shell \(places):")
                } else {
                    (.holesOverlap, "the hole overlaps another: it crosses, \(places),")
                }
            tell(kind, pair.second, vertex: place.vertex, other: pair.first, what, at: place.point)
        } else if let place = contact.sharedLine {
            let length = Millimetres.text(contact.sharedLength)
            let overlaps = contact.isOnSameSide && first.isShell == second.isShell
            let kind: ValidityDefect.Kind =
                overlaps ? (first.polygon == second.polygon ? .holesOverlap : .shellsOverlap) : .ringsTouchInALine
            tell(
                kind, pair.second, vertex: place.vertex, other: pair.first,
                overlaps
                    ? "the ring overlaps, with \(length) m of border in common,"
                    : "for \(length) m the ring runs along",
                at: place.point)
        }
    }
}
