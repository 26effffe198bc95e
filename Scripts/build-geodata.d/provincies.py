"""The 12 provinces: youth-care regions of 2017, four of them cut, united on exact shared edges."""

from dataclasses import dataclass

from shapely import coverage_union_all
from shapely.geometry import MultiPolygon

import jeugdregios
from knippen import knip, leg_aan
from snijlijnen import SNIJLIJNEN

BRON = "CBS, jeugdregio's 2017, CC BY 4.0; bewerkt tot provincies (indicatief)"
# The regions are of 2017; the cut in Zuid-Holland Zuid brings in the last change, Vijfheerenlanden.
PEILDATUM = "2019-01-01"


@dataclass(frozen=True)
class Provincie:
    code: str
    naam: str
    regios: tuple
    nauwkeurigheid: int  # metres; see geodata/README.md for how it was measured


PROVINCIES = [
    Provincie("PV20", "Groningen", ("JZ01",), 350),
    Provincie("PV21", "Fryslân", ("JZ02",), 500),
    Provincie("PV22", "Drenthe", ("JZ04",), 50),
    Provincie("PV23", "Overijssel", ("JZ07", "JZ14"), 100),
    Provincie("PV24", "Flevoland", ("JZ08",), 100),
    Provincie("PV25", "Gelderland", ("JZ12", "JZ17", "JZ25", "JZ28", "JZ30"), 100),
    Provincie("PV26", "Utrecht", ("JZ20", "JZ22", "JZ23", "JZ26"), 100),
    Provincie("PV27", "Noord-Holland", ("JZ03", "JZ05", "JZ06", "JZ09", "JZ10", "JZ11", "JZ13", "JZ15", "JZ16"), 250),
    Provincie("PV28", "Zuid-Holland", ("JZ18", "JZ24", "JZ27", "JZ29"), 450),
    Provincie("PV29", "Zeeland", ("JZ38",), 450),
    Provincie("PV30", "Noord-Brabant", ("JZ33", "JZ34", "JZ35", "JZ36", "JZ39"), 50),
    Provincie("PV31", "Limburg", ("JZ37", "JZ41", "JZ42", "JZ43"), 100),
]


def maak(bronnen):
    """List of (properties, MultiPolygon) in the order PV20 … PV31."""
    regions = jeugdregios.lees(bronnen)
    pieces = {provincie.code: [] for provincie in PROVINCIES}
    paths = [leg_aan(regions, line) for line in SNIJLIJNEN]
    for line, path in zip(SNIJLIJNEN, paths):
        first, second = knip(regions, line, path)
        pieces[line.eerste] += first
        pieces[line.tweede] += second
    return [(_properties(provincie), _united(provincie, regions, pieces)) for provincie in PROVINCIES]


def _united(provincie, regions, pieces):
    polygons = list(pieces[provincie.code])
    for regio in provincie.regios:
        polygons += jeugdregios.vlakken(regions[regio])
    united = coverage_union_all(polygons)
    return united if united.geom_type == "MultiPolygon" else MultiPolygon([united])


def _properties(provincie):
    return {
        "code": provincie.code,
        "naam": provincie.naam,
        "begrenzingHerkomst": "indicatief",
        "begrenzingNauwkeurigheid": provincie.nauwkeurigheid,
        "begrenzingPeildatum": PEILDATUM,
        "bron": BRON,
    }
