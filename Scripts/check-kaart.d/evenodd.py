# SPDX-License-Identifier: EUPL-1.2
"""What a renderer fills of closed lines by the rule of even and odd, also where a line runs back along itself.

`shapely.make_valid` takes a ring that retraces its steps, as one that was cut at a frame does, for more than is filled."""

import numpy
import shapely


def filled(lines):
    """The area within closed lines; open ones are closed."""
    area = shapely.Polygon()
    for line in lines:
        if len(set(line)) > 2:
            ring = shapely.Polygon(line)
            area = shapely.symmetric_difference(area, ring if ring.is_valid else faces(line))
    return area


def faces(line):
    """The faces between the strokes of a line that cross an odd number of them on the way out."""
    closed = numpy.array([*line, line[0]])
    strokes = shapely.unary_union(shapely.linestrings(numpy.stack([closed[:-1], closed[1:]], axis=1)))
    found = shapely.get_parts(shapely.polygonize(shapely.get_parts(strokes)))
    inside = [face for face in found if crossings(shapely.point_on_surface(face), closed) % 2]
    return shapely.union_all(inside)


def crossings(point, closed):
    """How many strokes a ray to the right of a point crosses."""
    (x1, y1), (x2, y2) = closed[:-1].T, closed[1:].T
    spans = (y1 > point.y) != (y2 > point.y)
    at = x1[spans] + (point.y - y1[spans]) * (x2[spans] - x1[spans]) / (y2[spans] - y1[spans])
    return int((at > point.x).sum())
