"""A minimal reader of polygon shapefiles with a DBF table: all that the water layer needs."""

import struct

from shapely.geometry import LinearRing, Polygon

from fout import eis

_POLYGON = 5


def lees(shp, dbf):
    """List of (attributes, rings), a ring being a list of points; records without a ring have none."""
    shapes, table = list(_shapes(shp)), list(_table(dbf))
    eis(len(shapes) == len(table), "The shapefile and its table have different numbers of records.")
    return list(zip(table, shapes))


def _shapes(data):
    position = 100
    while position < len(data):
        words = struct.unpack_from(">i", data, position + 4)[0]
        yield _rings(data[position + 8:position + 8 + 2 * words])
        position += 8 + 2 * words


def _rings(record):
    if struct.unpack_from("<i", record)[0] != _POLYGON:
        return []
    parts, points = struct.unpack_from("<ii", record, 36)
    starts = [*struct.unpack_from(f"<{parts}i", record, 44), points]
    flat = struct.unpack_from(f"<{2 * points}d", record, 44 + 4 * parts)
    pairs = list(zip(flat[0::2], flat[1::2]))
    return [pairs[start:end] for start, end in zip(starts, starts[1:])]


def _table(data):
    count, header, size = struct.unpack_from("<IHH", data, 4)
    fields = _fields(data, header)
    for index in range(count):
        record = data[header + index * size + 1:header + (index + 1) * size]
        yield _attributes(record, fields)


def _fields(data, header):
    descriptors = [data[start:start + 32] for start in range(32, header - 1, 32)]
    return [(item[:11].split(b"\0")[0].decode("ascii"), item[16]) for item in descriptors]


def _attributes(record, fields):
    attributes, position = {}, 0
    for name, width in fields:
        attributes[name] = record[position:position + width].decode("utf-8").strip()
        position += width
    return attributes


def polygonen(rings):
    """Outer rings of a shapefile run clockwise; a hole belongs to the outer ring around it."""
    shells = [ring for ring in rings if not LinearRing(ring).is_ccw]
    holes = [ring for ring in rings if LinearRing(ring).is_ccw]
    filled = [Polygon(shell) for shell in shells]
    return [Polygon(shell, [hole for hole in holes if outline.contains(Polygon(hole))])
            for shell, outline in zip(shells, filled)]
