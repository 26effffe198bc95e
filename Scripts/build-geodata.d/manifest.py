"""The list of what is shipped, with checksums, sources and licences."""

import hashlib
import json

import grid
import provincies

# Newest date among the facts: the designation of 1 September 2026.
PEILDATUM = "2026-09-01"

_EIGEN = "eigen werk naar openbare bronnen, zie het veld bronnen; EUPL-1.2"
_GSHHG = "LGPL-3.0-or-later"

BESTANDEN = {
    "buurlanden.geojson": ("GSHHG 2.3.7, Wessel en Smith 1996; bewerkt langs de Nederlandse grens", _GSHHG),
    "locaties.geojson": ("Kamerstuk 32 847, nr. 1350, en andere openbare bronnen per feit", _EIGEN),
    "plaatsen.geojson": ("GeoNames, CC BY 4.0; selectie", "CC BY 4.0"),
    "provincies.geojson": (provincies.BRON, "CC BY 4.0"),
    grid.NAAM: ("NSGI RDNAPTRANS2018, CC BY 4.0; omgezet naar NTv2", "CC BY 4.0"),
    "water.geojson": ("Rijkswaterstaat, KRW-oppervlaktewater 2018; vereenvoudigd en aangevuld met CBS en GSHHG 2.3.7",
                      "pakket nlmod: MIT; licentie van de gegevens staat niet in het pakket; "
                      f"kust van de buurlanden: {_GSHHG}"),
    "woningbouwgebieden.geojson": ("Openbare bronnen per feit", _EIGEN),
}


def schrijf(directory, counts):
    """`counts`: file name -> number of features (grid: nodes)."""
    entries = {name: _entry(directory / name, counts[name], *about) for name, about in BESTANDEN.items()}
    document = {"versie": 1, "peildatum": PEILDATUM, "bestanden": entries}
    text = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True)
    (directory / "manifest.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def _entry(path, count, source, licence):
    data = path.read_bytes()
    return {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data),
            "bron": source, "licentie": licence, "objecten": count}
