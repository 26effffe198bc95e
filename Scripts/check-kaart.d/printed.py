# SPDX-License-Identifier: EUPL-1.2
"""Bars 24 and 25: the kaart as PDF and as PNG."""

import re

from PIL import Image
from pypdf import PdfReader

from outcome import judged, not_asked

POINT = 25.4 / 72
PAGE = 0.01
PDF_SIZE = 300_000
DATE = re.compile(r"D:\d{4}(\d{2}(\d{2}(\d{2}(\d{2}(\d{2}([Z+-](\d{2}'\d{2}'?)?)?)?)?)?)?)?")
DOTS = 300
PIXELS_PER_METRE = 11811


def squeezed(text):
    return re.sub(r"\s+", "", text)


def pdf(kaart, context):
    name, bound = "PDF: page, names, dates", f"page ± {PAGE} mm, names once and in order, valid dates, ≤ 300 kB, same bytes"
    if not context.options.pdf:
        return not_asked(24, name, "needs --pdf; tagging is not judged", bound)
    reader, faults = PdfReader(context.options.pdf), []
    box = reader.pages[0].mediabox
    size = float(box.width) * POINT, float(box.height) * POINT
    wanted = kaart.page[2] - kaart.page[0], kaart.page[3] - kaart.page[1]
    if len(reader.pages) != 1:
        faults.append(f"{len(reader.pages)} pages")
    faults += [f"a side is {one:.3f} mm and should be {other:.3f} mm"
               for one, other in zip(size, wanted) if abs(one - other) > PAGE]
    for key in ("/CreationDate", "/ModDate"):
        told = (reader.metadata or {}).get(key)
        if told is not None and not DATE.fullmatch(str(told)):
            faults.append(f"{key} is {told}")
    weight = reader.stream.seek(0, 2)
    if weight > PDF_SIZE:
        faults.append(f"{weight} bytes")
    faults += name_faults(kaart, squeezed(reader.pages[0].extract_text()))
    if context.program:
        first, second = (context.program.kaart(f"{turn}.pdf").read_bytes() for turn in ("first", "second"))
        faults += [] if first == second else ["the program makes other bytes the second time"]
    return judged(24, name, faults, f"{size[0]:.3f} × {size[1]:.3f} mm, {weight / 1000:.0f} kB", bound)


def name_faults(kaart, text):
    """Names come out of the PDF once on the map and once in the table; on the map and in each inset in number order.

    An inset is a map of its own with the same layers, read after the main map, so that its names come after those too."""
    faults, places = [], {}
    parts = {label.number: kaart.inset_of(label.texts[0]) for label in kaart.labels}
    for locatie in kaart.locaties:
        wanted = squeezed(locatie.name)
        found = [match.start() for match in re.finditer(re.escape(wanted), text)]
        others = sum(1 for other in kaart.locaties if other is not locatie and wanted in squeezed(other.name))
        if not found:
            faults.append(f"'{locatie.name}' cannot be extracted")
        elif not others and locatie.number in parts:
            places.setdefault(id(parts[locatie.number]), []).append((found[0], locatie.number))
            if len(found) > 2 + others:
                faults.append(f"'{locatie.name}' is extracted {len(found)} times")
    for part in places.values():
        numbers = [number for _, number in sorted(part)]
        if numbers != sorted(numbers):
            faults.append(f"the names come out in the order {numbers}")
    return faults


def png(kaart, context):
    name = "PNG at 300 dpi"
    wide, high = (round((kaart.page[axis + 2] - kaart.page[axis]) * DOTS / 25.4) for axis in (0, 1))
    bound = f"{wide} × {high}, pHYs {PIXELS_PER_METRE}"
    if not context.options.png:
        return not_asked(25, name, "needs --png", bound)
    with Image.open(context.options.png) as image:
        image.load()
        size, density = image.size, image.info.get("dpi")
    faults = [] if size == (wide, high) else [f"{size[0]} × {size[1]}"]
    told = tuple(round(one / 0.0254) for one in density) if density else None
    if told != (PIXELS_PER_METRE, PIXELS_PER_METRE):
        faults.append(f"pHYs {told}")
    return judged(25, name, faults, f"{size[0]} × {size[1]}, pHYs {told}", bound)
