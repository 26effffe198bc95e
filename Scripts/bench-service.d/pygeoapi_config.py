# SPDX-License-Identifier: EUPL-1.2
"""The configuration of pygeoapi for a GeoPackage."""

import json


def text(store, port):
    crs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
    rd = "http://www.opengis.net/def/crs/EPSG/0/28992"
    words = {"en": "bench"}
    config = {
        "server": {
            "bind": {"host": "127.0.0.1", "port": port}, "url": f"http://127.0.0.1:{port}", "mimetype": "application/json",
            "encoding": "utf-8", "language": "en-US", "limits": {"default_items": 10, "max_items": 10000},
            "map": {"url": "https://tile.example/{z}/{x}/{y}.png", "attribution": "none"},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {"title": words, "description": words, "keywords": {"en": ["bench"]},
                               "keywords_type": "theme", "terms_of_service": "https://example.org", "url": "https://example.org"},
            "license": {"name": "none", "url": "https://example.org"},
            "provider": {"name": "bench", "url": "https://example.org"},
            "contact": {"name": "bench", "email": "bench@example.org"},
        },
        "resources": {"locaties": {
            "type": "collection", "title": words, "description": words, "keywords": {"en": ["bench"]}, "links": [],
            "extents": {"spatial": {"bbox": [3.2, 50.7, 7.3, 53.7], "crs": crs84}},
            "providers": [{
                "type": "feature", "name": "SQLiteGPKG", "data": str(store), "id_field": "id", "table": "locaties",
                "crs": [crs84, rd], "storage_crs": rd,
            }],
        }},
    }
    return json.dumps(config)
