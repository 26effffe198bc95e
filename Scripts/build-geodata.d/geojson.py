"""Writes GeoJSON in RD New so that the same features always give the same bytes."""

import json

from shapely import normalize, orient_polygons

CRS = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}


def _number(value, decimals):
    text = f"{value:.{decimals}f}"
    # "-0.0" and "0.0" are the same place; only one spelling may reach the file.
    return text[1:] if float(text) == 0 and text.startswith("-") else text


def _position(point, decimals):
    return f"[{_number(point[0], decimals)},{_number(point[1], decimals)}]"


def _ring(ring, decimals):
    return "[" + ",".join(_position(point, decimals) for point in ring.coords) + "]"


def _polygon(polygon, decimals):
    rings = [polygon.exterior, *polygon.interiors]
    return "[" + ",".join(_ring(ring, decimals) for ring in rings) + "]"


def _coordinates(geometry, decimals):
    kind = geometry.geom_type
    if kind == "Point":
        return _position(geometry.coords[0], decimals)
    if kind == "Polygon":
        return _polygon(geometry, decimals)
    if kind == "MultiPoint":
        parts = [_position(point.coords[0], decimals) for point in geometry.geoms]
    elif kind == "MultiPolygon":
        parts = [_polygon(part, decimals) for part in geometry.geoms]
    else:
        raise ValueError(f"cannot write a {kind}")
    return "[" + ",".join(parts) + "]"


def _canonical(geometry):
    """Fixed order of parts and start points; outer rings counter-clockwise, as RFC 7946 asks."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return orient_polygons(normalize(geometry))
    return geometry


def _compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _feature(properties, geometry, decimals):
    geometry = _canonical(geometry)
    coordinates = _coordinates(geometry, decimals)
    shape = f'{{"type":"{geometry.geom_type}","coordinates":{coordinates}}}'
    return f'{{"type":"Feature","properties":{_compact(properties)},"geometry":{shape}}}'


def write(path, name, features, decimals):
    """`features` is a list of (properties, shapely geometry), written one per line in that order."""
    head = f'{{"type":"FeatureCollection","name":{_compact(name)},"crs":{_compact(CRS)},"features":['
    lines = ",\n".join(_feature(*feature, decimals) for feature in features)
    path.write_text(f"{head}\n{lines}\n]}}\n", encoding="utf-8", newline="\n")
