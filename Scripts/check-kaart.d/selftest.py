# SPDX-License-Identifier: EUPL-1.2
"""Shows that each bar can fail: a good kaart passes it, and each broken example of it does not."""

import copy

from lxml import etree

from bars import ask
from broken import BROKEN, BROKEN_FILES, BROKEN_PROGRAMS
from kaart import Kaart
from outcome import FAIL, NOT_ASKED, PASS


class Tally:
    """Says what is not as it should be."""

    def __init__(self):
        self.seen, self.wrong, self.known = 0, 0, set()

    def expect(self, condition, told, faults=()):
        self.seen += 1
        if not condition:
            self.wrong += 1
            print(f"WRONG  {told}", *faults[:3], sep="\n       ", flush=True)


def broken_kaart(good, recipe):
    """The kaart after one change; its file is written anew, for programs that read files."""
    root = copy.deepcopy(good.root)
    recipe(root)
    path = good.path.with_name(f"broken-{recipe.__name__}.svg")
    path.write_bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))
    return Kaart(path)


def run(good, context, numbers, files):
    """Returns whether every broken example was seen and the good kaart passed."""
    tally = Tally()
    kinds = [(BROKEN, lambda number, recipe: ask(number, broken_kaart(good, recipe), context)),
             (BROKEN_FILES, lambda number, recipe: ask(number, good, context.beside(**recipe(context.folder, files)))),
             (BROKEN_PROGRAMS, lambda number, fickle: ask(number, good, context.with_program(fickle(context.program))))]
    green = {}
    for number in numbers:
        green[number] = ask(number, good, context)
        if number == 26 and green[number].verdict == NOT_ASKED:
            continue
        tally.expect(green[number].verdict == PASS, f"bar {number} does not pass the good kaart: {green[number].measured}",
                     green[number].faults)
    for examples, judge in kinds:
        for number, recipe in examples:
            if number not in numbers:
                continue
            outcome = judge(number, recipe)
            already = set(green[number].faults)
            caught = outcome.verdict == FAIL and bool(set(outcome.faults) - already)
            tally.expect(caught, f"bar {number} does not see {recipe.__name__}: {outcome.measured}")
            tally.known.add(number)
    without = sorted(set(numbers) - tally.known)
    tally.expect(not without, f"bars without a broken example: {without}")
    print(f"{tally.seen - tally.wrong} as they should be, {tally.wrong} wrong", flush=True)
    return tally.wrong == 0
