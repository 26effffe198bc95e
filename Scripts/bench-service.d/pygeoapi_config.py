# SPDX-License-Identifier: EUPL-1.2
"""Writes the configuration of pygeoapi for a copy of a store."""

import json
import pathlib
import sqlite3
import sys


def main():
    store, work = sys.argv[1], pathlib.Path(sys.argv[2])
    copy = work / "peer.gpkg"
    copy.unlink(missing_ok=True)
    with sqlite3.connect(store) as source, sqlite3.connect(copy) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")
    crs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
    rd = "http://www.opengis.net/def/crs/EPSG/0/28992"
    text = {"en": "bench"}
    config = {
        "server": {
            "bind": {"host": "127.0.0.1", "port": 8472}, "url": "http://127.0.0.1:8472", "mimetype": "application/json",
            "encoding": "utf-8", "language": "en-US", "limits": {"default_items": 10, "max_items": 10000},
            "map": {"url": "https://tile.example/{z}/{x}/{y}.png", "attribution": "none"},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {"title": text, "description": text, "keywords": {"en": ["bench"]},
                               "keywords_type": "theme", "terms_of_service": "https://example.org", "url": "https://example.org"},
            "license": {"name": "none", "url": "https://example.org"},
            "provider": {"name": "bench", "url": "https://example.org"},
            "contact": {"name": "bench", "email": "bench@example.org"},
        },
        "resources": {"locaties": {
            "type": "collection", "title": text, "description": text, "keywords": {"en": ["bench"]}, "links": [],
            "extents": {"spatial": {"bbox": [3.2, 50.7, 7.3, 53.7], "crs": crs84}},
            "providers": [{
                "type": "feature", "name": "SQLiteGPKG", "data": str(copy), "id_field": "id", "table": "locaties",
                "crs": [crs84, rd], "storage_crs": rd,
            }],
        }},
    }
    (work / "pygeoapi.yml").write_text(json.dumps(config))


main()
