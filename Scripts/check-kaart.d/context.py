# SPDX-License-Identifier: EUPL-1.2
"""What bars share while products are judged: the options, the files beside the kaart, one browser."""


class ToolMissing(RuntimeError):
    """A tool that a bar needs is not installed."""


class Context:
    """Use it in a `with` statement; what was started is ended with it."""

    def __init__(self, options):
        self.options = options

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def demoted(self, kaart):
        """The numbers whose name is in the table only, as the manifest tells."""
        return set()
