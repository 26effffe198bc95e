"""Cuts a region along a line so that the regions around it stay an exact coverage."""

import math

from shapely import get_parts, polygonize
from shapely.geometry import LineString, MultiLineString, Point, Polygon
from shapely.ops import unary_union

from fout import eis
from jeugdregios import vlakken

# The end points of the lines lie 130-156 m inside the region; 500 m is too short for two of them.
VERLENGING = 1000.0


def knip(regions, line, path):
    """Returns (first side, second side) as lists of polygons; `path` comes from `leg_aan`."""
    parts = vlakken(regions[line.regio])
    first, second = [], []
    for part in parts:
        for piece in _split(part, path):
            (first if _is_first(piece, line, path) else second).append(piece)
    _check(line, first, second)
    return first, second


def leg_aan(regions, line):
    """The line from edge to edge, its two ends being new vertices of the regions (0.1 m).

    They are inserted in `regions` for every region that shares that edge; without that the provinces
    have hairline gaps there. All lines must be laid before any region is turned into polygons.
    """
    points = line.coordinates()
    start = _extended(points[1], points[0])
    end = _extended(points[-2], points[-1])
    first = _crossing(regions, line, (start, points[0]))
    last = _crossing(regions, line, (points[-1], end))
    return [first, *points, last]


def _extended(before, last):
    dx, dy = last[0] - before[0], last[1] - before[1]
    scale = VERLENGING / math.hypot(dx, dy)
    return (last[0] + dx * scale, last[1] + dy * scale)


def _crossing(regions, line, segment):
    """Where an extension leaves the region: nearest crossing, rounded and inserted everywhere."""
    segment_line = LineString(segment)
    inner = Point(segment[1] if segment[1] in line.coordinates() else segment[0])
    hits = []
    for ring in regions[line.regio]:
        for a, b in zip(ring, ring[1:]):
            hit = LineString([a, b]).intersection(segment_line)
            if not hit.is_empty:
                hits.append((inner.distance(hit), a, b, hit))
    eis(hits, f"The cut line of {line.naam} does not reach the edge of its region.")
    _, a, b, hit = min(hits, key=lambda item: item[0])
    point = (round(hit.x, 1), round(hit.y, 1))
    for rings in regions.values():
        for ring in rings:
            _insert(ring, a, b, point)
    return point


def _insert(ring, a, b, point):
    if point in (a, b):
        return
    for index in range(len(ring) - 1):
        if (ring[index], ring[index + 1]) in ((a, b), (b, a)):
            ring.insert(index + 1, point)
            return


def _split(part, path):
    """The line ends in vertices of the polygon, so splitting makes no new coordinates."""
    if not LineString(path).intersects(part):
        return [part]
    rings = [LineString(ring.coords) for ring in (part.exterior, *part.interiors)]
    faces = get_parts(polygonize(get_parts(unary_union(MultiLineString([*rings, LineString(path)])))))
    return [face for face in faces if part.contains(face.representative_point())]


def _is_first(piece, line, path):
    """Pieces with a witness follow it; detached parts follow the side of the line they lie on."""
    if piece.contains(Point(line.getuige_eerste)):
        return True
    if piece.contains(Point(line.getuige_tweede)):
        return False
    return _right_of(piece.representative_point(), path)


def _right_of(point, path):
    """The first province lies on the right of the line as printed."""
    def distance(pair):
        return LineString(pair).distance(point)
    (ax, ay), (bx, by) = min(zip(path, path[1:]), key=distance)
    return (bx - ax) * (point.y - ay) - (by - ay) * (point.x - ax) < 0


def _check(line, first, second):
    for pieces, witness, km2 in ((first, line.getuige_eerste, line.km2_eerste),
                                 (second, line.getuige_tweede, line.km2_tweede)):
        eis(any(piece.contains(Point(witness)) for piece in pieces),
            f"Witness point {witness} of {line.naam} fell on the wrong side of the cut.")
        area = sum(piece.area for piece in pieces) / 1e6
        eis(abs(area - km2) < 0.1, f"A side of {line.naam} is {area:.2f} km², expected {km2} km².")
    eis(all(isinstance(piece, Polygon) for piece in first + second), f"Cutting {line.naam} failed.")
