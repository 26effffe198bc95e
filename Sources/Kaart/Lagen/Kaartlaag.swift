// SPDX-License-Identifier: EUPL-1.2

/// A part of the page that can draw itself; the order of the parts is the order of reading.
protocol Kaartlaag {
    func teken(in svg: inout SVGWriter)
}
