# SPDX-License-Identifier: EUPL-1.2
"""Crawls, looks at every kind of page, and walks."""

import argparse
import sys
from pathlib import Path

from browser import Browser
from crawl import crawl
from walk import WALKS

KINDS = {
    "start": "", "kaart": "/kaart", "kaart-gekozen": "/kaart#provincie=Utrecht&locatie=bleizo",
    "collecties": "/collections", "collectie": "/collections/locaties", "locaties": "/collections/locaties/items",
    "locaties-utrecht": "/collections/locaties/items?provincie=Utrecht",
    "bladeren": "/collections/locaties/items?limit=5&offset=5", "gebieden": "/collections/woningbouwgebieden/items",
    "overlappen": "/collections/overlappen/items", "locatie": "/collections/locaties/items/bleizo",
    "locatie-plaats": "/collections/locaties/items/kanaalzone-nijmegen-malden",
    "gebied": "/collections/woningbouwgebieden/items/amsterdam-haven-stad",
    "provincies": "/collections/provincies/items", "provincie": "/collections/provincies/items/PV26",
    "queryables": "/collections/locaties/queryables", "schema": "/collections/locaties/schema",
    "standaarden": "/conformance", "api": "/api",
}
WINDOWS = [("breed", {"width": 1280}), ("smal", {"width": 320, "height": 640}), ("donker", {"width": 1280, "dark": True}),
           ("zonder-script", {"width": 320, "height": 640, "scripts": False})]


def look(browser, pictures):
    """Yields what is wrong on each kind of page in each window."""
    for window, settings in WINDOWS:
        with browser.visit(**settings) as visitor:
            for kind, path in KINDS.items():
                visitor.open(path)
                yield from (f"{kind}, {window}: {fault}" for fault in visitor.faults())
                if pictures:
                    visitor.page.screenshot(path=pictures / f"{kind}-{window}.png", full_page=True)


def walk(browser):
    for name, steps, scripts in WALKS:
        with browser.visit(scripts=scripts) as visitor:
            for step, holds in steps(visitor):
                if not holds:
                    yield f"{name}: not so: {step}"
            yield from (f"{name}: {noise}" for noise in visitor.noise)


def main():
    parser = argparse.ArgumentParser(prog="check-pages")
    parser.add_argument("base")
    parser.add_argument("--pictures", type=Path)
    options = parser.parse_args()
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    faults = []
    for told in crawl(options.base):
        if told.startswith("OK "):
            print(told)
        else:
            faults.append(told)
    with Browser(options.base) as browser:
        faults += look(browser, options.pictures)
        faults += walk(browser)
    for fault in faults:
        print(f"FAIL {fault}")
    print(f"{len(KINDS)} kinds of pages in {len(WINDOWS)} windows, {len(WALKS)} walks: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
