# SPDX-License-Identifier: EUPL-1.2
"""Reads every product with QGIS, without a screen."""

import sqlite3
import sys

from expected import Findings, Layer, products
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsVectorLayer, QgsWkbTypes


def source(path, degrees):
    if path.suffix != ".csv":
        return str(path), "ogr"
    return f"file://{path}?delimiter=,&wktField=wkt&crs=EPSG:28992&detectTypes=yes", "delimitedtext"


def parts(path, uri, provider):
    """The layers of a file: a GeoPackage has places apart from outlines."""
    names = [path.name]
    if path.suffix == ".gpkg":
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
            names = [row[0] for row in db.execute("SELECT table_name FROM gpkg_geometry_columns ORDER BY 1")]
        return [QgsVectorLayer(f"{uri}|layername={name}", name, provider) for name in names]
    return [QgsVectorLayer(uri, path.name, provider)]


def check(found, expected, path, degrees):
    uri, provider = source(path, degrees)
    layers = parts(path, uri, provider)
    for layer in layers:
        found.expect(layer.isValid(), f"{path.name}: {layer.name()} is not opened")
    if not all(layer.isValid() for layer in layers):
        return
    layer = layers[0]
    count = sum(1 for layer in layers for _ in layer.getFeatures())
    # The reader of delimited text shows one kind of geometry at a time.
    if path.suffix != ".csv":
        found.expect(count == expected.count, f"{path.name}: {count} features, not {expected.count}")
    plain = path.suffix in (".geojsonl", ".jsonfg") or path.name.endswith(".degrees.geojson")
    names = ("EPSG:4326", "OGC:CRS84") if plain else ("EPSG:4258",) if degrees else ("EPSG:28992",)
    found.expect(layer.crs().authid() in names, f"{path.name}: {layer.crs().authid()} is not {names[0]}")
    if not degrees and not plain and path.suffix != ".csv":
        extent = layers[0].extent()
        for layer in layers:
            extent.combineExtentWith(layer.extent())
        box = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        away = max(abs(a - b) for a, b in zip(box, expected.box))
        found.expect(away < 0.1, f"{path.name}: its extent is {away:.3f} m off")
    fields = layer.fields()
    found.expect(fields.indexOf("naam") >= 0, f"{path.name}: there is no naam")
    if expected.name in ("locaties", "woningbouwgebieden"):
        kind = fields.field("nummer").typeName().lower()
        found.expect("int" in kind, f"{path.name}: nummer is {kind}")
    for feature in (feature for layer in layers for feature in layer.getFeatures()):
        shape = feature.geometry()
        if shape.type() == QgsWkbTypes.PolygonGeometry and not shape.isGeosValid():
            found.expect(False, f"{path.name}: {feature['naam']} is not valid")


def check_style(found, path, table):
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    found.expect(layer.isValid() and layer.crs() == QgsCoordinateReferenceSystem("EPSG:28992"),
                 f"{path.name}: {table} is not opened in RD New")
    message, loaded = layer.loadDefaultStyle()
    renderer = layer.renderer()
    single = table in ("provincies", "gemeenten") or table.endswith("_punten")
    expected = "singleSymbol" if single else "categorizedSymbol"
    found.expect(loaded and renderer is not None and renderer.type() == expected,
                 f"{path.name}: {table} is not drawn as it should: {message}")
    found.expect(layer.labelsEnabled() and layer.labeling().settings().fieldName == "naam",
                 f"{path.name}: {table} shows no names")


def main(folder, *names):
    application = QgsApplication([], False)
    application.initQgis()
    found = Findings("QGIS")
    for name in names:
        expected = Layer(folder, name)
        for path, degrees in products(folder, name):
            check(found, expected, path, degrees)
            if path.name == f"{name}.gpkg":
                for layer in parts(path, *source(path, degrees)):
                    found.expect(layer.crs().authid() == "EPSG:28992", f"{path.name}: {layer.name()} is elsewhere")
                    check_style(found, path, layer.name())
        check_style(found, type(path)(f"{folder}/store.gpkg"), name)
    found.finish()


main(*sys.argv[1:])
