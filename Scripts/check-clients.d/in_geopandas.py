# SPDX-License-Identifier: EUPL-1.2
"""Reads every product with geopandas and pyogrio."""

import sys

import geopandas
import pandas
import shapely
from expected import Findings, Layer, products


def read(path):
    if path.suffix == ".csv":
        table = pandas.read_csv(path)
        return geopandas.GeoDataFrame(table, geometry=shapely.from_wkt(table["wkt"]), crs=28992)
    if path.suffix != ".gpkg":
        return geopandas.read_file(path)
    # A GeoPackage has places apart from outlines, and the table of styles beside them.
    names = [name for name, kind in geopandas.list_layers(path).itertuples(index=False) if isinstance(kind, str)]
    frames = [geopandas.read_file(path, layer=name) for name in names]
    return geopandas.GeoDataFrame(pandas.concat(frames, ignore_index=True), crs=frames[0].crs)


def check(found, layer, path, degrees):
    frame = read(path)
    found.expect(len(frame) == layer.count, f"{path.name}: {len(frame)} features, not {layer.count}")
    # RFC 7946 has no other system than that of GPS; of JSON-FG the part in RD New is read.
    plain = path.suffix == ".geojsonl" or path.name.endswith(".degrees.geojson")
    epsg = 4326 if plain else 4258 if degrees else 28992
    found.expect(frame.crs.to_epsg() == epsg, f"{path.name}: {frame.crs} is not EPSG:{epsg}")
    found.expect(bool(frame.geometry.is_valid.all()), f"{path.name}: outlines are not valid")
    metres = frame if epsg == 28992 else frame.to_crs(28992)
    # The index holds boxes in 32 bits; degrees have 7 decimals, and pyproj has no grid of RD New: within 1 m.
    tolerance = 0.1 if epsg == 28992 else 1.0
    away = max(abs(a - b) for a, b in zip(metres.total_bounds, layer.box))
    found.expect(away < tolerance, f"{path.name}: its extent is {away:.3f} m off")
    naam = frame["naam"]
    found.expect(pandas.api.types.is_string_dtype(naam), f"{path.name}: naam is {naam.dtype}")
    if layer.name in ("locaties", "woningbouwgebieden"):
        nummer = frame["nummer"]
        found.expect(pandas.api.types.is_integer_dtype(nummer), f"{path.name}: nummer is {nummer.dtype}")
    found.expect(not naam.isna().any() and naam.is_unique, f"{path.name}: naam has gaps or doubles")


def main(folder, *names):
    found = Findings("geopandas")
    for name in names:
        layer = Layer(folder, name)
        for path, degrees in products(folder, name):
            check(found, layer, path, degrees)
        stored = geopandas.read_file(f"{folder}/store.gpkg", layer=name)
        found.expect(len(stored) == layer.count and stored.crs.to_epsg() == 28992, f"store: {name} is read otherwise")
    history = geopandas.read_file(f"{folder}/store.gpkg", layer="geschiedenis")
    found.expect(len(history) >= 3, "store: the history is not read")
    found.finish()


main(*sys.argv[1:])
