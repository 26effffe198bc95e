# SPDX-License-Identifier: EUPL-1.2
"""Makes every product with the program, and judges each."""

import json
from dataclasses import dataclass

from bars import OF_PROGRAM, ask
from kaart import Kaart, NotAKaart
from outcome import judged
from program import ProgramFailed

# A product that is not made fails by this number, which no bar has.
MADE = 0


@dataclass
class Product:
    """A kaart and what belongs beside it."""

    path: object
    title: str
    files: dict


def lists(program, name, *options):
    return {"csv": program.written(f"{name}.csv", "locaties", "--format", "csv", *options),
            "geojson": program.written(f"{name}.geojson", "locaties", "--format", "geojson", *options)}


def national(program, provincies):
    """The A4 with its PNG and PDF, and the A3."""
    files = {**lists(program, "alle"), "provincies": provincies, "manifest": program.folder / "a4.json"}
    a4 = program.kaart("a4.svg", "--manifest", files["manifest"])
    files |= {"png": program.kaart("a4.png"), "pdf": program.kaart("a4.pdf")}
    yield Product(a4, "A4", files)
    files = {**files, "png": None, "pdf": None, "manifest": program.folder / "a3.json"}
    yield Product(program.kaart("a3.svg", "--papier", "A3", "--manifest", files["manifest"]), "A3", files)


def sheets(program, provincies):
    """The sheets of the atlas, one per provincie."""
    folder, manifest = program.folder / "atlas", program.folder / "atlas.json"
    program.run("kaart", "--atlas", folder, "--manifest", manifest)
    for sheet in json.loads(manifest.read_text(encoding="utf-8"))["bladen"]:
        if sheet.get("provincie"):
            name = sheet["bestand"].rsplit(".", 1)[0]
            files = {**lists(program, name, "--provincie", sheet["provincie"]), "provincies": provincies,
                     "manifest": manifest, "png": None, "pdf": None}
            yield Product(folder / sheet["bestand"], sheet["provincie"], files)


def products(program, faults):
    provincies = program.folder / "provincies.geojson"
    program.run("export", "provincies", "--output", provincies)
    for make in (national, sheets):
        try:
            yield from make(program, provincies)
        except ProgramFailed as error:
            faults.append(str(error))


def judge_all(context, numbers, show):
    """The outcomes of every product; `show` prints those of one."""
    faults, outcomes, made, first = [], [], 0, None
    for product in products(context.program, faults):
        try:
            kaart = Kaart(product.path)
        except NotAKaart as error:
            faults.append(str(error))
            continue
        made, first = made + 1, first or kaart
        beside = context.beside(**product.files)
        found = [ask(number, kaart, beside) for number in numbers if number not in OF_PROGRAM]
        show(product.title, found)
        outcomes += found
    found = [judged(MADE, "every product is made", faults, f"{made} products", "A4, A3, PNG, PDF, 12 provincies")]
    if made != 14 and not faults:
        found = [judged(MADE, "every product is made", [f"{made} sheets"], f"{made} products", "14")]
    found += [ask(number, first, context) for number in numbers if first and number in OF_PROGRAM]
    show("the program", found)
    return outcomes + found
