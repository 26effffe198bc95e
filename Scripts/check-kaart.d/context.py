# SPDX-License-Identifier: EUPL-1.2
"""What bars share while products are judged: the options, the files beside the kaart, one browser, one program."""

import argparse
import copy
import json
import shutil
import tempfile
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path

from browser import Browser
from program import Program

TOOLS = {"chromium": "chromium", "rsvg-convert": "librsvg2-bin", "fc-match": "fontconfig"}
NOT_ON_MAP = {"alleenTabel", "buitenKader", "zonderPlek"}


class ToolMissing(RuntimeError):
    """A tool that a bar needs is not installed."""


class Resources:
    """Started when first asked for, ended together; every copy of a context has the same."""

    def __init__(self):
        self.ends = ExitStack()

    @cached_property
    def browser(self):
        return self.ends.enter_context(Browser())

    @cached_property
    def folder(self):
        return Path(self.ends.enter_context(tempfile.TemporaryDirectory(prefix="check-kaart-")))


class Context:
    """Use it in a `with` statement; what was started is ended with it."""

    def __init__(self, options):
        self.options, self.resources, self.is_stress = options, Resources(), False

    def __enter__(self):
        missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
        if missing:
            raise ToolMissing(f"Debian packages are missing: {' '.join(missing)}. Scripts/setup --tests installs them")
        return self

    def __exit__(self, *_):
        self.resources.ends.close()

    @property
    def browser(self):
        return self.resources.browser

    @property
    def folder(self):
        return self.resources.folder

    @cached_property
    def program(self):
        """The program under test with a filled store; None when none was named."""
        return Program(self.options.program, self.folder) if self.options.program else None

    @cached_property
    def sheets(self):
        """The sheets of the manifest by the name of their file."""
        if not self.options.manifest:
            return {}
        with open(self.options.manifest, encoding="utf-8") as file:
            return {sheet["bestand"]: sheet for sheet in json.load(file)["bladen"]}

    def told(self, kaart):
        """What the manifest tells of each locatie on a kaart."""
        sheet = self.sheets.get(kaart.path.name)
        if sheet is None and len(self.sheets) == 1:
            sheet = next(iter(self.sheets.values()))
        return sheet["plaatsing"]["locaties"] if sheet else []

    def demoted(self, kaart):
        """The numbers whose name is not on the map, as the manifest tells."""
        return {one["nummer"] for one in self.told(kaart) if one["naam"] in NOT_ON_MAP}

    def unlisted(self, kaart):
        """The numbers without a row in the table, where there are so many that the manifest's word is enough."""
        return {one["nummer"] for one in self.told(kaart) if self.is_stress and not one["staatInTabel"]}

    def beside(self, **files):
        """The same for a product with other files beside it."""
        other = copy.copy(self)
        other.__dict__.pop("sheets", None)
        other.options = argparse.Namespace(**{**vars(self.options), **files})
        return other

    def with_program(self, program):
        other = copy.copy(self)
        other.__dict__["program"] = program
        return other
