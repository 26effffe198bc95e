# SPDX-License-Identifier: EUPL-1.2
"""The points at which the transformations are compared, the same in every run."""

import random

from oracle import EAST, NORTH, SOUTH, WEST

# Degrees from an edge: 1 cm, 1 m, within the rim where the correction leads off the grid, and just within that.
_INSETS = (1e-7, 1e-5, 2e-4, 5e-4, 8e-4, 1e-3, 1.3e-3, 1.5e-3, 2e-3)


def steps(first, last, count):
    return [first + (last - first) * index / (count - 1) for index in range(count)]


def grid(columns=161, rows=241):
    """Latitude, longitude, evenly over the whole grid, edges included, mostly between its nodes."""
    return [(lat, lon) for lat in steps(SOUTH, NORTH, rows) for lon in steps(WEST, EAST, columns)]


def scattered(count=20_000):
    """At random, half of it over the Netherlands."""
    source = random.Random(2018)
    everywhere = [(source.uniform(SOUTH, NORTH), source.uniform(WEST, EAST)) for _ in range(count // 2)]
    return everywhere + [(source.uniform(50.7, 53.7), source.uniform(3.2, 7.3)) for _ in range(count // 2)]


def edges(count=101, insets=_INSETS):
    """Along all four edges, at several distances within."""
    result = []
    for inset in insets:
        for lon in steps(WEST + inset, EAST - inset, count):
            result += [(SOUTH + inset, lon), (NORTH - inset, lon)]
        for lat in steps(SOUTH + inset, NORTH - inset, count):
            result += [(lat, WEST + inset), (lat, EAST - inset)]
    return result


def outside(count=101):
    """Just outside each edge, and far away."""
    result = []
    for gap in (1e-7, 1e-4, 0.01, 1.0):
        for lon in steps(WEST, EAST, count):
            result += [(SOUTH - gap, lon), (NORTH + gap, lon)]
        for lat in steps(SOUTH, NORTH, count):
            result += [(lat, WEST - gap), (lat, EAST + gap)]
    return result + [(0.0, 0.0), (-52.0, 5.0), (5.0, 52.0), (90.0, 5.0)]
