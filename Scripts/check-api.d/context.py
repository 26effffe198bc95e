# SPDX-License-Identifier: EUPL-1.2
"""What rules need to know of a service, looked up once."""

from functools import cached_property

from http_probe import Service, link

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"


class Context:
    def __init__(self, base):
        self.service = Service(base)

    @cached_property
    def landing(self):
        return self.service.document("")

    @cached_property
    def collections(self):
        return self.service.document("/collections")["collections"]

    @cached_property
    def filled(self):
        """The collections that hold something."""
        return [c for c in self.collections if self.page(c["id"], limit=1)["features"]]

    @cached_property
    def api(self):
        href = link(self.landing, "service-desc")["href"]
        return self.service.document(href, accept="application/vnd.oai.openapi+json;version=3.0, application/json")

    @cached_property
    def conformance(self):
        return self.service.document("/conformance")["conformsTo"]

    def items(self, collection):
        return f"/collections/{collection}/items"

    def page(self, collection, **parameters):
        query = "&".join(f"{name.replace('_', '-')}={value}" for name, value in parameters.items())
        return self.service.document(self.items(collection) + ("?" + query if query else ""))

    def harvest(self, path):
        """All features of a list, by its links next."""
        features, pages = [], 0
        while path:
            document = self.service.document(path)
            features += document["features"]
            nexts = [l["href"] for l in document["links"] if l["rel"] == "next"]
            assert len(nexts) <= 1, "more than one next"
            path = nexts[0] if nexts else None
            pages += 1
            assert pages < 100_000, "next has no end"
        return features


def positions(geometry):
    """All positions of a geometry."""
    if geometry is None:
        return
    if geometry["type"] == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from positions(part)
        return
    stack = [geometry["coordinates"]]
    while stack:
        item = stack.pop()
        if item and isinstance(item[0], (int, float)):
            yield item
        else:
            stack.extend(item)
