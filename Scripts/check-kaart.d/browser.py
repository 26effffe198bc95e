# SPDX-License-Identifier: EUPL-1.2
"""One headless Chromium for all products: it draws, measures text, and tells what assistive technology hears."""

import io
import math
import shutil
from pathlib import Path

import axe_playwright_python
import numpy
from PIL import Image
from playwright.sync_api import sync_playwright

# Below two device pixels to a pixel, Chromium rounds the width of every letter to whole pixels.
DENSITY = 2
# Large enough that rounding to pixels does not weigh in a text's box.
PER_MILLIMETRE = 12
BOXES = """() => {
    const toPage = document.documentElement.getScreenCTM().inverse();
    return [...document.querySelectorAll('text')].map(text => {
        const count = text.getNumberOfChars(), matrix = toPage.multiply(text.getScreenCTM());
        if (count === 0) return null;
        const ends = [text.getStartPositionOfChar(0), text.getEndPositionOfChar(count - 1)];
        return ends.map(end => end.matrixTransform(matrix).x);
    });
}"""
ENLARGE = """perMillimetre => {
    const root = document.documentElement, box = root.viewBox.baseVal;
    root.setAttribute('width', box.width * perMillimetre);
    root.setAttribute('height', box.height * perMillimetre);
}"""
HTML = ('<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Kaart</title></head><body><main><h1>Kaart</h1>'
        "{svg}</main></body></html>")


class Browser:
    """Use it in a `with` statement."""

    def __init__(self):
        self.playwright = self.browser = self.page = None

    def __enter__(self):
        self.playwright = sync_playwright().start()
        # Root may not use the sandbox; nothing but files of our own is opened.
        self.browser = self.playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"])
        self.page = self.browser.new_page(viewport={"width": 800, "height": 1130}, device_scale_factor=DENSITY)
        return self

    def __exit__(self, *_):
        self.browser.close()
        self.playwright.stop()

    def _open(self, path):
        self.page.goto(Path(path).resolve().as_uri())

    def _enlarge(self, per_millimetre):
        self.page.evaluate(ENLARGE, per_millimetre)

    def text_boxes(self, path):
        """Where each text in order begins and ends, in page millimetres; None for one without letters."""
        self._open(path)
        self._enlarge(PER_MILLIMETRE)
        return self.page.evaluate(BOXES)

    def picture(self, path, width, height, dots_per_mm):
        """The drawing as an array of RGB."""
        self.page.set_viewport_size({"width": width, "height": height})
        self._open(path)
        self._enlarge(dots_per_mm / DENSITY)
        taken = self.page.screenshot(clip={"x": 0, "y": 0, "width": math.ceil(width / DENSITY),
                                           "height": math.ceil(height / DENSITY)})
        return numpy.asarray(Image.open(io.BytesIO(taken)).convert("RGB"))[:height, :width]

    def tree(self, path):
        """Roles and names of the accessibility tree, in reading order."""
        self._open(path)
        session = self.page.context.new_cdp_session(self.page)
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        session.detach()
        found, by_id = [], {node["nodeId"]: node for node in nodes}

        def walk(node):
            if not node.get("ignored"):
                found.append((node.get("role", {}).get("value", ""), node.get("name", {}).get("value", "")))
            for child in node.get("childIds", []):
                if child in by_id:
                    walk(by_id[child])

        walk(nodes[0])
        return found

    def violations(self, svg):
        """What axe-core objects to, with the drawing in a page."""
        self.page.goto("about:blank")
        self.page.set_content(HTML.format(svg=svg))
        self.page.add_script_tag(path=Path(axe_playwright_python.__file__).parent / "axe.min.js")
        found = self.page.evaluate("async () => (await axe.run(document)).violations.map(one => [one.id, one.nodes.length])")
        return [f"{identity} on {count} nodes" for identity, count in found]
