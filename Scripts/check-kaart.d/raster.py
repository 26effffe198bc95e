# SPDX-License-Identifier: EUPL-1.2
"""Pictures of a kaart by programs that draw SVG."""

import math
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy
from PIL import Image

MILLIMETRES_PER_INCH = 25.4
DOTS = 150
# The pixels of CSS, in which Inkscape counts.
CSS_DOTS = 96
RESVG = Path(sys.executable).parent / "resvg"


def opened(path):
    """RGB on white."""
    with Image.open(path) as image:
        rgba = image.convert("RGBA")
        white = Image.new("RGBA", rgba.size, "white")
        return numpy.asarray(Image.alpha_composite(white, rgba).convert("RGB"))


def librsvg(source, dots_per_inch):
    """The drawing of a file or of bytes, in RGB."""
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        subprocess.run(["rsvg-convert", "--dpi-x", str(dots_per_inch), "--dpi-y", str(dots_per_inch), "--unlimited",
                        "--background-color", "white", "--output", file.name], input=data, check=True)
        return opened(file.name)


def of(kaart):
    """The kaart as librsvg draws it at 150 dpi, once."""
    if "picture" not in vars(kaart):
        kaart.picture = librsvg(kaart.path, DOTS)
    return kaart.picture


def resvg(source, dots_per_inch):
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        subprocess.run([RESVG, "--dpi", str(dots_per_inch), "--background", "white", source, file.name],
                       check=True, capture_output=True)
        return opened(file.name)


def inkscape(source, dots_per_inch, width, height):
    """The area of so many whole pixels: of a page that is no whole number of them Inkscape changes the scale."""
    right, bottom = (length * CSS_DOTS / dots_per_inch for length in (width, height))
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        subprocess.run(["inkscape", "--export-type=png", f"--export-dpi={dots_per_inch}",
                        f"--export-area=0:0:{right:g}:{bottom:g}", "--export-background=white",
                        f"--export-filename={file.name}", source], check=True, capture_output=True)
        return opened(file.name)


def has_inkscape():
    return shutil.which("inkscape") is not None


def pixels(length, dots_per_inch):
    return math.ceil(length * dots_per_inch / MILLIMETRES_PER_INCH - 1e-6)
