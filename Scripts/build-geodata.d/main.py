"""Builds every file of geodata/ into a directory and checks it. Started by Scripts/build-geodata."""

import argparse
import pathlib
import sys

import buurlanden
import controle_feiten
import controle_grid
import controle_kaart
import controle_provincies
import gebieden
import geojson
import grid
import locaties
import manifest
import plaatsen
import provincies
import water
from bronnen import Bronnen
from fout import Fout, eis

# Official borders, present only where the project is developed; never shipped and never needed.
_CBS = pathlib.Path(__file__).resolve().parents[3] / "shared" / "geodata" / "provincies_cbs2022_rd.geojson"


def bouw(bronnen, directory):
    """Makes all layers, writes them and returns {file name: features}."""
    layers = {"provincies": provincies.maak(bronnen)}
    layers["buurlanden"] = buurlanden.maak(bronnen, layers["provincies"])
    layers["water"] = water.maak(bronnen, layers["provincies"], layers["buurlanden"])
    layers["plaatsen"] = plaatsen.maak(bronnen)
    layers["locaties"] = locaties.maak()
    layers["woningbouwgebieden"] = gebieden.maak()
    # Alone, "doorbraaklocatie" means a dike breach in Dutch geodata; GIS tools show this name.
    names = {"locaties": "doorbraaklocaties_woningbouw"}
    for key, features in layers.items():
        # Hand-drawn outlines are worth whole metres at most.
        decimals = 0 if key in ("locaties", "woningbouwgebieden") else 1
        geojson.write(directory / f"{key}.geojson", names.get(key, key), features, decimals)
    (directory / grid.NAAM).write_bytes(grid.maak(bronnen))
    counts = {f"{key}.geojson": len(features) for key, features in layers.items()}
    manifest.schrijf(directory, {**counts, grid.NAAM: grid.KNOPEN})
    return layers


def controleer(layers, directory):
    """Lines that say what was checked; stops at the first thing that is wrong."""
    provinces = layers["provincies"]
    lines = [controle_provincies.controleer(provinces)]
    if _CBS.is_file():
        lines.append(controle_provincies.vergelijk(provinces, _CBS))
    lines.append(controle_grid.controleer(directory / grid.NAAM))
    lines.append(controle_kaart.controleer(provinces, layers["buurlanden"], layers["water"], layers["plaatsen"],
                                           (directory / "water.geojson").stat().st_size))
    lines += controle_feiten.controleer(provinces, layers["locaties"], layers["woningbouwgebieden"])
    newest = max(properties["aanwijzingVan"] for properties, _ in layers["woningbouwgebieden"])
    eis(newest == manifest.PEILDATUM, f"The newest fact is of {newest}, the manifest says {manifest.PEILDATUM}.")
    return lines


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--downloads", type=pathlib.Path, required=True)
    parser.add_argument("--uit", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    try:
        layers = bouw(Bronnen(arguments.downloads), arguments.uit)
        for line in controleer(layers, arguments.uit):
            print(f"  {line}")
    except Fout as fout:
        sys.exit(f"build-geodata: {fout}")


if __name__ == "__main__":
    main()
