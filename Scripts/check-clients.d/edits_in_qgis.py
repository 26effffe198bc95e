# SPDX-License-Identifier: EUPL-1.2
"""Edits exported locaties in QGIS, without a screen, and brings them back: only what was edited differs."""

import json
import subprocess
import sys
from pathlib import Path

from expected import Findings
from qgis.core import QgsApplication, QgsVectorLayer

TERMIJN = {"id": "raad", "wat": "vaststellen masterplan", "wie": "gemeenteraad", "gepland": "2026-03-01",
           "vanaf": "2025-10-01", "bron": "proef", "zekerheid": "bron"}


def edit(path, changes, moved=None):
    """Sets attributes of locaties by their ids, and moves the first vertex of one of them by ten metres."""
    layer = QgsVectorLayer(f"{path}|layername=doorbraaklocaties_woningbouw", "locaties", "ogr")
    layer.startEditing()
    for feature in layer.getFeatures():
        for name, value in changes.get(feature["id"], {}).items():
            layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), value)
        if feature["id"] == moved:
            shape = feature.geometry()
            first = shape.vertexAt(0)
            shape.moveVertex(first.x() + 10, first.y(), 0)
            layer.changeGeometry(feature.id(), shape)
    return layer.commitChanges()


def main(program, folder):
    application = QgsApplication([], False)
    application.initQgis()
    found = Findings("QGIS, edits brought back")
    store, path = Path(folder) / "edits.gpkg", Path(folder) / "edited.gpkg"

    def run(*arguments):
        return subprocess.run([program, *arguments, "--store", store], capture_output=True, text=True)

    run("export", "locaties", "--output", path)
    untouched = run("import", "locaties", path, "--dry-run").stderr
    found.expect("0 added, 0 changed, 0 removed" in untouched, f"an export that nobody edited differs: {untouched}")

    changes = {"pampus": {"termijnen": json.dumps([TERMIJN])}, "bleizo": {"fase": "Ontwerp"}}
    found.expect(edit(path, changes, moved="oostflank-purmerend"), "QGIS could not save the edits")
    trial = run("import", "locaties", path, "--dry-run")
    found.expect(trial.returncode == 0 and "0 added, 3 changed, 0 removed" in trial.stderr,
                 f"the trial tells something else: {trial.stderr}")
    for words in ("pampus: termijnen", "bleizo: fase", "oostflank-purmerend"):
        found.expect(f"~ {words}" in trial.stdout + trial.stderr, f"the trial does not tell of {words}")
    found.expect("vaststellen masterplan" not in run("locatie", "toon", "pampus").stdout, "the trial has written")
    found.expect(run("import", "locaties", path).returncode == 0, "the edits are not taken")
    found.expect("vaststellen masterplan" in run("locatie", "toon", "pampus").stdout, "the termijn is not there")
    found.expect("0 added, 0 changed, 0 removed" in run("import", "locaties", path, "--dry-run").stderr,
                 "what was brought in differs from the file")

    edit(path, {"pampus": {"termijnen": json.dumps([{**TERMIJN, "gepland": "2024-01-01", "zekerheid": "zeker"}])}})
    refused = run("import", "locaties", path)
    found.expect(refused.returncode == 1 and "pampus" in refused.stderr and "lies before the letter" in refused.stderr
                 and "is not one of" in refused.stderr, f"a faulty termijn is not refused with its faults: {refused.stderr}")
    found.expect(run("import", "--undo").returncode == 0
                 and "vaststellen masterplan" not in run("locatie", "toon", "pampus").stdout, "the edits are not undone")
    found.finish()


main(*sys.argv[1:])
