# SPDX-License-Identifier: EUPL-1.2
"""Broken examples of bars 22 and 23."""

import re

from broken import tools


def cell_with(root, pattern):
    cells = tools.by_id(root, "tabel").iter(tools.tag("text"))
    return next(cell for cell in cells if re.fullmatch(pattern, cell.text or ""))


def count_changed(root):
    cell = cell_with(root, r"\d\.\d{3}\*?")
    cell.text = "9" + cell.text[1:]


def name_changed(root):
    numeral = tools.of_class(root, "tabelnummer", "tabel")[0]
    numeral.getnext().text = "Bleiswijk"


def status_changed(root):
    next(element for element in root.iter() if element.get("data-status")).set("data-status", "vervallen")


def locatie_gone(root):
    tools.remove(tools.by_id(root, f"loc-{tools.first_numbers(root)[-1]:02d}"))


def no_points(root):
    cell = cell_with(root, r"\d+\.\d{3}–\d+\.\d{3}")
    cell.text = cell.text.replace(".", "")


def hyphen(root):
    cell = cell_with(root, r"\d+\.\d{3}–\d+\.\d{3}")
    cell.text = cell.text.replace("–", "-")


def spaced_range(root):
    cell = cell_with(root, r"\d+\.\d{3}–\d+\.\d{3}")
    cell.text = cell.text.replace("–", " – ")


def decimal_point(root):
    label = next(text for text in tools.by_id(root, "schaalbalk").iter(tools.tag("text")) if text.text == "25")
    label.text = "2.5"


def spoken_plainly(root):
    group = next(element for element in root.iter() if element.get("data-woningen-min"))
    group.set("aria-label", re.sub(r"(\d)\.(\d{3})", r"\1\2", group.get("aria-label")))


BROKEN = [(22, count_changed), (22, name_changed), (22, status_changed), (22, locatie_gone), (23, no_points), (23, hyphen),
          (23, spaced_range), (23, decimal_point), (23, spoken_plainly)]
