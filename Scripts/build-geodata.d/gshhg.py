"""Coasts and country borders of GSHHG, from the tiled netCDF-4 files that GMT draws with.

A tile ("bin") is 2 x 2 degrees; tiles run eastwards from Greenwich in rows from the North Pole. Each holds
segments, and a segment ends where it meets the edge of its tile, so that the lines of neighbouring tiles join.
"""

import math

import h5py
import numpy
from shapely.geometry import LineString, box

from bronnen import GSHHG
from rd import VENSTER_GRADEN

_GRADEN = 2
_PER_RIJ = 180
# One step is 3.4 m. Coordinates are rounded below that, or the lines of neighbouring tiles do not join exactly.
_STAP = _GRADEN / 65535
_DECIMALEN = 6
_KUST_VAN_ZEE = 1

_WEST, _ZUID, _OOST, _NOORD = VENSTER_GRADEN.bounds
_KOLOMMEN = range(math.floor(_WEST / _GRADEN), math.ceil(_OOST / _GRADEN))
_RIJEN = range(math.floor((90 - _NOORD) / _GRADEN), math.ceil((90 - _ZUID) / _GRADEN))

# The edge of all tiles that are read, in degrees.
KADER = box(_KOLOMMEN.start * _GRADEN, 90 - _RIJEN.stop * _GRADEN,
            _KOLOMMEN.stop * _GRADEN, 90 - _RIJEN.start * _GRADEN)


def kusten(bronnen):
    """The coasts of the sea as lines in degrees; lakes, rivers and islands in them stay out."""
    with h5py.File(bronnen.path(f"{GSHHG}/binned_GSHHS_h.nc")) as file:
        # Number of points, level and the two sides of the tile are packed in one number.
        packed = file["Embedded_npts_levels_exit_entry_for_a_segment"][:]
        return _lijnen(file, packed >> 9, (packed >> 6) & 7 == _KUST_VAN_ZEE)


def grenzen(bronnen):
    """The borders of countries as lines in degrees."""
    with h5py.File(bronnen.path(f"{GSHHG}/binned_border_h.nc")) as file:
        counts = file["N_points_for_a_segment"][:]
        return _lijnen(file, counts, numpy.ones(len(counts), bool))


def _lijnen(file, counts, wanted):
    first, number = file["Id_of_first_segment_in_a_bin"][:], file["N_segments_in_a_bin"][:]
    starts = file["Id_of_first_point_in_a_segment"][:]
    # Stored as signed numbers, meant as unsigned.
    points = numpy.column_stack([file[f"Relative_{axis}_from_SW_corner_of_bin"][:].astype(numpy.uint16)
                                 for axis in ("longitude", "latitude")])
    lines = []
    for row, column in ((row, column) for row in _RIJEN for column in _KOLOMMEN):
        corner = (column * _GRADEN, 90 - (row + 1) * _GRADEN)
        tile = row * _PER_RIJ + column
        for segment in range(first[tile], first[tile] + number[tile]):
            if wanted[segment]:
                own = points[starts[segment]:starts[segment] + counts[segment]]
                lines.append(LineString((corner + own * _STAP).round(_DECIMALEN)))
    return lines
