// SPDX-License-Identifier: EUPL-1.2

/// The fixed symbol of a gebied that is too small to be seen at the scale of the map.
enum Zeshoek {
    /// From the middle to a corner.
    static let straal = 2_900

    /// Whether the symbol lies wholly in the frame.
    static func past(_ midden: PaperPoint, in kader: PaperBox) -> Bool {
        kader.contains(PaperBox(centre: midden, halfWidth: straal + 200, halfHeight: straal + 200))
    }

    /// The corners, one to the left and one to the right.
    static func hoeken(_ midden: PaperPoint, straal: Int = straal) -> [PaperPoint] {
        // 866/1000 is the sine of 60 degrees.
        let hoogte = Millimeter.afgerond(straal * 866 / 1000)
        let half = Millimeter.afgerond(straal / 2)
        return [
            midden.moved(straal, 0), midden.moved(half, hoogte), midden.moved(-half, hoogte), midden.moved(-straal, 0),
            midden.moved(-half, -hoogte), midden.moved(half, -hoogte),
        ]
    }
}
