# SPDX-License-Identifier: EUPL-1.2
"""Broken examples of bars 3, 7, 8, 9, 10, 19 and 20."""

import re

from broken import tools


def badges_overlap(root):
    numbers = tools.first_numbers(root)
    near = tools.badge_of(root, numbers[1])
    x, y = tools.centre(tools.badge_of(root, numbers[0]))
    away_x, away_y = tools.centre(near)
    tools.move(near, x - away_x + 0.5, y - away_y)


def badge_displaced(root):
    """Two millimetres without a leader."""
    number = tools.first_numbers(root)[5]
    for element in tools.by_id(root, f"loc-{number:02d}"):
        tools.move(element, 0, 2)


def place_off(root):
    """The badge and its disc both, by five hundredths of a millimetre."""
    group = tools.by_id(root, f"loc-{tools.first_numbers(root)[2]:02d}")
    x, y = (float(one) for one in group.get("data-rd").split())
    group.set("data-rd", f"{x + 75:g} {y:g}")


def extent_off(root):
    spatial = next(root.iter("{http://purl.org/dc/terms/}spatial"))
    words = spatial.text.split()
    words[1] = f"{float(words[1]) + 1000:g}"
    spatial.text = " ".join(words)


def scale_bar_long(root):
    bar = [element for element in tools.by_id(root, "schaalbalk") if element.get("class", "").startswith("schaal")][-1]
    bar.set("width", f"{tools.number_of(bar, 'width') + 0.1:g}")


def scale_bar_gone(root):
    tools.remove(tools.by_id(root, "schaalbalk"))


def disc_larger(root):
    disc = tools.of_class(root, "schijf", "schijven")[1]
    disc.set("r", f"{tools.number_of(disc, 'r') * 1.002:g}")


def disc_by_radius(root):
    """Radius instead of area for the number."""
    discs = tools.of_class(root, "schijf", "schijven")
    largest = max(tools.number_of(disc, "r") for disc in discs)
    for disc in discs:
        disc.set("r", f"{tools.number_of(disc, 'r') ** 2 / largest:.3f}")


def upper_bound_gone(root):
    tools.remove(tools.of_class(root, "bovengrens", "schijven")[0])


def legend_circle_larger(root):
    disc = tools.of_class(root, "schijf", "legenda")[1]
    disc.set("r", f"{tools.number_of(disc, 'r') + 0.02:g}")
    disc.set("cy", f"{tools.number_of(disc, 'cy') + 0.02:g}")


def border_moved(root):
    """One corner of one provincie: its neighbours no longer fit."""
    path = next(element for element in tools.by_id(root, "provincies") if (element.get("id") or "").startswith("prov-"))
    start = re.match(r"M(\S+) (\S+?)l", path.get("d"))
    path.set("d", f"M{float(start.group(1)) + 0.3:g} {start.group(2)}l" + path.get("d")[start.end():])


def drawn_outside(root):
    tools.add(tools.by_id(root, "vlakken"), "path", **{"class": "locatievlak", "d": "M190 40h20v4h-20z"})


def disc_outside(root):
    """A disc that only a clipPath cuts off."""
    disc = tools.again(tools.of_class(root, "schijf", "schijven")[0])
    disc.set("cx", "194")


BROKEN = [
    (3, badges_overlap), (3, badge_displaced), (7, place_off), (7, extent_off), (8, scale_bar_long), (8, scale_bar_gone),
    (9, disc_larger), (9, disc_by_radius), (9, upper_bound_gone), (10, legend_circle_larger), (19, border_moved),
    (20, drawn_outside), (20, disc_outside),
]
