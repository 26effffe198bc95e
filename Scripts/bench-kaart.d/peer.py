# SPDX-License-Identifier: EUPL-1.2
"""The plain equivalent of the kaart by geopandas and matplotlib: provincies, gebieden, locaties, names, legend, as SVG.

`peer.py FOLDER SHEETS` draws each sheet for each line on stdin and prints the milliseconds of drawing alone;
with --once it draws once and ends. SHEETS is `a4` or `atlas`."""

import json
import sys
import time
from pathlib import Path

import geopandas
import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plot  # noqa: E402, the backend comes first

matplotlib.rcParams["svg.fonttype"] = "none"
matplotlib.rcParams["font.family"] = "Open Sans"
LAYERS = ("provincies", "woningbouwgebieden", "locaties")
PAGE = (210 / 25.4, 297 / 25.4)
NETHERLANDS = (10_000, 303_000, 283_000, 624_000)
MARGIN = 5_000


def read(folder):
    return {name: geopandas.read_file(folder / f"{name}.geojson") for name in LAYERS}


def dwellings(properties):
    value = properties.get("woningenMin")
    return 0 if value is None or value != value else value


def sheet(layers, extent, title, path):
    """One page: polygons, discs by dwellings, names, legend."""
    figure, axes = plot.subplots(figsize=PAGE)
    layers["provincies"].plot(ax=axes, color="#e9e6de", edgecolor="white", linewidth=1)
    layers["woningbouwgebieden"].plot(ax=axes, facecolor="#fbe9d7", edgecolor="#a34a00", hatch="///", markersize=20)
    locaties = layers["locaties"]
    places = locaties.geometry.representative_point()
    sizes = [20 + dwellings(row) / 100 for row in locaties.to_dict("records")]
    axes.scatter(places.x, places.y, s=sizes, facecolor="#2f7fbd55", edgecolor="#123f6d", label="locatie")
    inside = places.cx[extent[0]:extent[2], extent[1]:extent[3]].index
    for index in inside:
        row, place = locaties.loc[index], places.loc[index]
        axes.annotate(f"{row['nummer']} {row['naam']}", (place.x, place.y), xytext=(4, 4), textcoords="offset points",
                      fontsize=7)
    axes.set_xlim(extent[0], extent[2])
    axes.set_ylim(extent[1], extent[3])
    axes.set_aspect("equal")
    axes.set_title(title)
    axes.legend(loc="lower right")
    figure.savefig(path)
    plot.close(figure)


def draw(layers, kind, folder):
    """The A4 of the country, or that and a sheet of each provincie, as our atlas has."""
    sheet(layers, NETHERLANDS, "Doorbraaklocaties woningbouw", folder / "peer.svg")
    if kind == "atlas":
        for _, provincie in layers["provincies"].iterrows():
            minx, miny, maxx, maxy = provincie.geometry.bounds
            extent = (minx - MARGIN, miny - MARGIN, maxx + MARGIN, maxy + MARGIN)
            sheet(layers, extent, provincie["naam"], folder / f"peer-{provincie['code']}.svg")


def versions():
    return f"geopandas {geopandas.__version__}, matplotlib {matplotlib.__version__}"


def main(arguments):
    if arguments == ["versions"]:
        print(versions())
        return
    folder, kind = Path(arguments[0]), arguments[1]
    layers = read(folder)
    if arguments[2:] == ["--once"]:
        draw(layers, kind, folder)
        return
    print(json.dumps("ready"), flush=True)
    for _ in sys.stdin:
        start = time.perf_counter()
        draw(layers, kind, folder)
        print((time.perf_counter() - start) * 1000, flush=True)


main(sys.argv[1:])
