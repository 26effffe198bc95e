// SPDX-License-Identifier: EUPL-1.2

extension Laag {
    /// How QGIS draws places of the layer of which no outline is known: an open circle, as on the kaart.
    public var puntenQML: String { stijl.puntenQML }

    /// How QGIS draws the layer, in the tables of a store and of an exported GeoPackage alike.
    ///
    /// An outline that is only indicatief is dashed, as on the kaart.
    public var qml: String { stijl.qml }

    private var stijl: QGISStijl {
        switch self {
        case .locaties: QGISStijl(vulling: "200,30,60,150", lijn: "140,10,40,255", dikte: 0.5)
        case .woningbouwgebieden: QGISStijl(vulling: "250,180,60,90", lijn: "190,110,0,255", dikte: 0.4)
        case .provincies: QGISStijl(vulling: nil, lijn: "90,90,90,255", dikte: 0.5, isIndicatiefGestreept: false)
        case .gemeenten: QGISStijl(vulling: nil, lijn: "150,150,150,255", dikte: 0.2, isIndicatiefGestreept: false)
        }
    }
}

/// An area with a fill and a line, and its name in it.
private struct QGISStijl {
    /// Red, green, blue and opacity, 0 to 255; nil for no fill.
    let vulling: String?
    let lijn: String
    /// In millimetres on paper.
    let dikte: Double
    var isIndicatiefGestreept = true

    /// The style of outlines.
    var qml: String { document(isIndicatiefGestreept ? perHerkomst : enkel(symbool("0", streep: "solid"))) }

    /// The style of places.
    var puntenQML: String { document(enkel(cirkel)) }

    /// The style as QGIS 3 writes it, with the parts that differ from its own.
    private func document(_ tekening: String) -> String {
        """
        <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
        <qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
        \(tekening)
        <labeling type="simple"><settings calloutType="simple">
        <text-style fieldName="naam" fontFamily="Open Sans" fontSize="8" fontSizeUnit="Point" textColor="40,40,40,255">
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,220"/>
        </text-style><placement placement="0" placementFlags="10"/><rendering obstacle="1"/>
        </settings></labeling>
        </qgis>

        """
    }

    private func enkel(_ symbool: String) -> String {
        """
        <renderer-v2 type="singleSymbol"><symbols>
        \(symbool)
        </symbols></renderer-v2>
        """
    }

    private var perHerkomst: String {
        let herkomsten = Begrenzing.Herkomst.allCases.map(\.rawValue)
        let categorieen = herkomsten.enumerated().map { index, herkomst in
            "<category symbol=\"\(index)\" value=\"\(herkomst)\" label=\"\(herkomst)\" render=\"true\"/>"
        }
        let symbolen = herkomsten.enumerated().map { index, herkomst in
            let isVast = herkomst == "officieel" || herkomst == "afgeleid"
            return symbool(String(index), streep: isVast ? "solid" : "dash")
        }
        return """
            <renderer-v2 type="categorizedSymbol" attr="begrenzing_herkomst">
            <categories>\(categorieen.joined())</categories>
            <symbols>
            \(symbolen.joined(separator: "\n"))
            </symbols></renderer-v2>
            """
    }

    private func symbool(_ naam: String, streep: String) -> String {
        let opties = [
            ("color", vulling ?? "0,0,0,0"), ("style", vulling == nil ? "no" : "solid"), ("outline_color", lijn),
            ("outline_style", streep), ("outline_width", "\(dikte)"), ("outline_width_unit", "MM"),
        ]
        return symbool(naam, soort: "fill", laag: "SimpleFill", opties)
    }

    private var cirkel: String {
        symbool(
            "0", soort: "marker", laag: "SimpleMarker",
            [
                ("name", "circle"), ("color", "255,255,255,255"), ("size", "3"), ("size_unit", "MM"),
                ("outline_color", lijn), ("outline_style", "dash"), ("outline_width", "\(dikte)"),
                ("outline_width_unit", "MM"),
            ])
    }

    private func symbool(_ naam: String, soort: String, laag: String, _ opties: [(String, String)]) -> String {
        let regels = opties.map { "<Option type=\"QString\" name=\"\($0.0)\" value=\"\($0.1)\"/>" }
        return
            "<symbol type=\"\(soort)\" name=\"\(naam)\" alpha=\"1\"><layer class=\"\(laag)\" enabled=\"1\" pass=\"0\">"
            + "<Option type=\"Map\">\(regels.joined())</Option></layer></symbol>"
    }
}
