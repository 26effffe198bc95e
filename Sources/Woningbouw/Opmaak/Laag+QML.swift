// SPDX-License-Identifier: EUPL-1.2

extension Laag {
    /// How QGIS draws the layer, in the tables of a store and of an exported GeoPackage alike.
    ///
    /// An outline that is only indicatief is dashed, as on the kaart.
    public var qml: String {
        switch self {
        case .locaties: QGISStijl(vulling: "200,30,60,150", lijn: "140,10,40,255", dikte: 0.5).qml
        case .woningbouwgebieden: QGISStijl(vulling: "250,180,60,90", lijn: "190,110,0,255", dikte: 0.4).qml
        case .provincies: QGISStijl(vulling: nil, lijn: "90,90,90,255", dikte: 0.5, isIndicatiefGestreept: false).qml
        case .gemeenten: QGISStijl(vulling: nil, lijn: "150,150,150,255", dikte: 0.2, isIndicatiefGestreept: false).qml
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

    /// The style as QGIS 3 writes it, with the parts that differ from its own.
    var qml: String {
        """
        <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
        <qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
        \(isIndicatiefGestreept ? perHerkomst : enkel)
        <labeling type="simple"><settings calloutType="simple">
        <text-style fieldName="naam" fontFamily="Open Sans" fontSize="8" fontSizeUnit="Point" textColor="40,40,40,255">
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,220"/>
        </text-style><placement placement="0" placementFlags="10"/><rendering obstacle="1"/>
        </settings></labeling>
        </qgis>

        """
    }

    private var enkel: String {
        """
        <renderer-v2 type="singleSymbol"><symbols>
        \(symbool("0", streep: "solid"))
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
        ].map { "<Option type=\"QString\" name=\"\($0.0)\" value=\"\($0.1)\"/>" }
        return
            "<symbol type=\"fill\" name=\"\(naam)\" alpha=\"1\"><layer class=\"SimpleFill\" enabled=\"1\" pass=\"0\">"
            + "<Option type=\"Map\">\(opties.joined())</Option></layer></symbol>"
    }
}
