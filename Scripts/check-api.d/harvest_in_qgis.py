# SPDX-License-Identifier: EUPL-1.2
"""Harvests a collection through the OAPIF provider of QGIS, without a screen, and writes what came to a file.

Run by Debian's Python, which has QGIS; it writes JSON: crs, count, boxed count and features with id and coordinates."""

import json
import sys

from qgis.core import QgsApplication, QgsDataSourceUri, QgsFeatureRequest, QgsRectangle, QgsVectorLayer


def source(base, collection):
    uri = QgsDataSourceUri()
    uri.setParam("url", base)
    uri.setParam("typename", collection)
    # Only with a box in the request QGIS asks the server for a part.
    uri.setParam("restrictToRequestBBOX", "1")
    return uri.uri(False)


def main(base, collection, target, west, south, east, north):
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsVectorLayer(source(base, collection), collection, "OAPIF")
    if not layer.isValid():
        raise SystemExit(f"QGIS does not open {collection}: {layer.error().summary()}")
    features = []
    for feature in layer.getFeatures():
        shape = feature.geometry()
        features.append({
            "id": feature["id"] if layer.fields().indexOf("id") >= 0 else feature["code"],
            "geometry": None if shape.isNull() else json.loads(shape.asJson(17)),
            "names": [field.name() for field in layer.fields()],
        })
    box = QgsFeatureRequest(QgsRectangle(float(west), float(south), float(east), float(north)))
    outcome = {
        "crs": layer.crs().authid(), "count": layer.featureCount(), "features": features,
        "boxed": [f["id"] if layer.fields().indexOf("id") >= 0 else f["code"] for f in layer.getFeatures(box)],
    }
    with open(target, "w", encoding="utf-8") as file:
        json.dump(outcome, file)


main(*sys.argv[1:])
