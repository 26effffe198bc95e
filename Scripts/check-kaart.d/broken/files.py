# SPDX-License-Identifier: EUPL-1.2
"""Broken examples of the files beside a kaart and of the program: bars 15, 24, 25, 26 and 28."""

import time
from pathlib import Path

from PIL import Image
from pypdf import PdfReader, PdfWriter


def png_without_density(folder, files):
    with Image.open(files["png"]) as image:
        image.save(folder / "broken.png", compress_level=1)
    return {"png": folder / "broken.png"}


def png_too_wide(folder, files):
    with Image.open(files["png"]) as image:
        image.resize((2481, 3508), Image.Resampling.NEAREST).save(folder / "wide.png", dpi=(300, 300), compress_level=1)
    return {"png": folder / "wide.png"}


def rewritten(folder, files, change):
    writer = PdfWriter(clone_from=PdfReader(files["pdf"]))
    change(writer)
    writer.write(folder / "broken.pdf")
    return {"pdf": folder / "broken.pdf"}


def pdf_page_narrow(folder, files):
    def change(writer):
        writer.pages[0].mediabox.right = float(writer.pages[0].mediabox.right) - 0.3

    return rewritten(folder, files, change)


def pdf_bad_date(folder, files):
    return rewritten(folder, files, lambda writer: writer.add_metadata({"/CreationDate": "D:19700101000000+00"}))


def pdf_without_names(folder, files):
    return rewritten(folder, files, lambda writer: writer.remove_text())


class Fickle:
    """A program that answers as the good one does, but for one thing."""

    is_debug = False

    def __init__(self, good):
        self.good, self.folder, self.calls = good, good.folder, 0

    def run(self, *arguments, **more):
        return self.good.run(*arguments, **more)

    def kaart(self, name, *options, **more):
        return self.good.kaart(name, *options, **more)


class Clocked(Fickle):
    """Writes something else each time."""

    def kaart(self, name, *options, **more):
        path = super().kaart(name, *options, **more)
        self.calls += 1
        path.write_bytes(path.read_bytes() + b"<!-- %d -->" % self.calls)
        return path


class Slow(Fickle):
    """Takes more than a second."""

    def run(self, *arguments, **more):
        """The atlas takes no time at all."""

    def kaart(self, name, *options, **more):
        time.sleep(1.01)
        return Path(name)


class Silent(Fickle):
    """Leaves names out and reports nothing."""

    def kaart(self, name, *options, **more):
        path = super().kaart(name, *options, **more)
        text = path.read_text(encoding="utf-8")
        before, rest = text.split('<g id="namen"', 1)
        names, after = rest.split("</g>", 1)
        path.write_text(before + '<g id="namen"' + "\n".join(names.split("\n")[:4]) + "\n</g>" + after, encoding="utf-8")
        return path


BROKEN = [(25, png_without_density), (25, png_too_wide), (24, pdf_page_narrow), (24, pdf_bad_date), (24, pdf_without_names)]
BROKEN_PROGRAMS = [(15, Clocked), (24, Clocked), (26, Slow), (28, Silent)]
