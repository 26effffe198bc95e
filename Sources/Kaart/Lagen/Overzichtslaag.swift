// SPDX-License-Identifier: EUPL-1.2

/// Draws where the sheet lies in the country: all provincies small, the one it is about filled, and its frame.
struct Overzichtslaag: Kaartlaag {
    let overzicht: Overzicht?

    func teken(in svg: inout SVGWriter) {
        guard let overzicht else { return }
        svg.group(
            "g", ["id": "overzicht", "role": "img", "aria-label": "Ligging van de provincie in Nederland"]
        ) { svg in
            svg.pad(Ondergrondlaag.pad(overzicht.andere), klasse: "overzichtland")
            svg.pad(Ondergrondlaag.pad(overzicht.eigen), klasse: "overzichteigen")
            svg.rechthoek(overzicht.uitsnede, klasse: "uitsnede")
        }
    }
}
