# SPDX-License-Identifier: EUPL-1.2
"""What bars share while products are judged: the options, the files beside the kaart, one browser."""

import shutil
from functools import cached_property

from browser import Browser

TOOLS = {"chromium": "chromium", "rsvg-convert": "librsvg2-bin", "fc-match": "fontconfig"}


class ToolMissing(RuntimeError):
    """A tool that a bar needs is not installed."""


class Context:
    """Use it in a `with` statement; what was started is ended with it."""

    def __init__(self, options):
        self.options = options

    def __enter__(self):
        missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
        if missing:
            raise ToolMissing(f"Debian packages are missing: {' '.join(missing)}. Scripts/setup --tests installs them")
        return self

    def __exit__(self, *_):
        if "browser" in self.__dict__:
            self.browser.__exit__()

    @cached_property
    def browser(self):
        return Browser().__enter__()

    def demoted(self, kaart):
        """The numbers whose name is in the table only, as the manifest tells."""
        return set()
