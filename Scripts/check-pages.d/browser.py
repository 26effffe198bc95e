# SPDX-License-Identifier: EUPL-1.2
"""A headless Chromium that tells what a person and assistive technology meet on a page."""

import shutil
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
FOUND = """async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
    'best-practice']})).violations.map(one => `${one.id}: ${one.nodes.map(node => node.target.join(' ')).join(', ')}`)"""
# What sticks out of the window; a box that scrolls by itself may be wider inside.
WIDER = """() => document.documentElement.scrollWidth > innerWidth
    ? [...document.body.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 3).map(one => `${one.tagName} ${one.className}`).concat('scrolls sideways') : []"""
# Targets smaller than 24 pixels that are no link in a sentence (WCAG 2.2, 2.5.8).
SMALL = """() => [...document.querySelectorAll('button, select, input, nav a')].map(one => [one, one.getBoundingClientRect()])
    .filter(([one, box]) => box.width > 0 && box.left > -50 && (box.height < 24 || box.width < 18) && one.type !== 'checkbox')
    .map(([one, box]) => `${one.tagName} '${one.textContent.slice(0, 20)}' is ${box.width} by ${box.height}`)"""


class Browser:
    """Use it in a `with` statement."""

    def __init__(self, base):
        self.base = base
        self.playwright = self.chromium = None

    def __enter__(self):
        self.playwright = sync_playwright().start()
        # Root may not use the sandbox; nothing but the service is opened.
        self.chromium = self.playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--force-color-profile=srgb"])
        return self

    def __exit__(self, *_):
        self.chromium.close()
        self.playwright.stop()

    def visit(self, width=1280, height=900, scripts=True, dark=False, calm=True):
        """A fresh visitor, who has been nowhere before."""
        context = self.chromium.new_context(
            viewport={"width": width, "height": height}, locale="nl-NL", color_scheme="dark" if dark else "light",
            reduced_motion="reduce" if calm else "no-preference")
        if not scripts:
            # The pages get none of their scripts; switched off altogether, axe could not run either.
            context.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
        return Visitor(context, self.base, scripts)


class Visitor:
    """Opens pages and gathers what goes wrong."""

    def __init__(self, context, base, scripts):
        self.context, self.base, self.scripts = context, base, scripts
        self.page = context.new_page()
        self.noise = []
        self.page.on("console", lambda said: self.noise.append(said.text) if said.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.noise.append(str(error)))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", self._asked)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def _failed(self, request):
        # Who goes on before a page is complete breaks off the rest of it.
        if request.failure != "net::ERR_ABORTED":
            self.noise.append(f"failed: {request.url} {request.failure}")

    def _asked(self, request):
        host = self.base.rsplit("/", 1)[0]
        if not request.url.startswith((host, "data:")):
            self.noise.append(f"asked of another host: {request.url}")

    def open(self, path):
        """Goes to a page and waits until all of it is there."""
        self.page.goto(self.base + path)
        if self.scripts and self.page.query_selector("#kaartwerk"):
            self.page.wait_for_selector("#kaartwerk[data-klaar=ja]")

    def faults(self):
        """What is wrong with the page that is open."""
        self.page.evaluate(AXE)
        found = self.page.evaluate(FOUND) + self.page.evaluate(WIDER) + self.page.evaluate(SMALL) + self.noise
        self.noise = []
        return found
