# SPDX-License-Identifier: EUPL-1.2
"""Compares two files of features: `compare.py FIRST SECOND UNIT` ends with 1 when they differ by more than a UNIT."""

import sys

import numpy
import pyogrio
import shapely


def polygons(path):
    frame = pyogrio.read_dataframe(path)
    shapes = shapely.force_2d(frame.geometry.to_numpy())
    return frame.drop(columns="geometry"), shapely.normalize(shapes)


def main(first, second, unit):
    (one, left), (other, right) = polygons(first), polygons(second)
    # As texts: GDAL chooses narrower whole numbers where they suffice.
    if list(one.columns) != list(other.columns) or not one.astype(str).equals(other.astype(str)):
        sys.exit(f"the attributes differ: {list(one.columns)} and {list(other.columns)}")
    # Normalised forms may differ in the order of equal starts after rounding, so distances are of boundaries.
    sample = numpy.arange(0, len(left), max(1, len(left) // 2_000))
    worst = max(shapely.hausdorff_distance(left[sample], right[sample]).max(),
                abs(shapely.bounds(left) - shapely.bounds(right)).max())
    print(f"{len(one)} features, the largest difference {worst:.1e}")
    if worst > float(unit):
        sys.exit(f"coordinates differ by {worst}, more than {unit}")


main(*sys.argv[1:])
