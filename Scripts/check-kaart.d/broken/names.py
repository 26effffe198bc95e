# SPDX-License-Identifier: EUPL-1.2
"""Broken examples of bars 1, 2, 4, 5, 6 and 14."""

from broken import tools


def name_on_name(root):
    first, second = tools.whole_names(root)[:2]
    second.set("x", first.get("x"))
    second.set("y", f"{tools.number_of(first, 'y') + 0.5:g}")


def names_too_near(root):
    """Two names that are clear of each other by a tenth of a millimetre only."""
    first, second = tools.whole_names(root)[:2]
    second.set("class", first.get("class"))
    tools.place(second, tools.number_of(first, "x"), tools.number_of(first, "y") + 2.57)


def name_on_badge(root):
    tools.place(tools.name_texts(root)[0], *tools.centre(tools.badge_of(root, tools.first_numbers(root)[3])))


def name_on_disc(root):
    disc = max(tools.of_class(root, "schijf", "schijven"), key=lambda one: tools.number_of(one, "r"))
    name = tools.name_texts(root)[0]
    tools.place(name, tools.number_of(disc, "cx"), tools.number_of(disc, "cy") - tools.number_of(disc, "r") + 1.5)


def line(root, start, end):
    holder = tools.by_id(root, "leiders")
    tools.add(holder, "line", **{"class": "leider", "x1": f"{start[0]:g}", "y1": f"{start[1]:g}",
                                 "x2": f"{end[0]:g}", "y2": f"{end[1]:g}"})


def leader_through_badge(root):
    numbers = tools.first_numbers(root)
    start, end = (tools.centre(tools.badge_of(root, number)) for number in (numbers[0], numbers[1]))
    line(root, start, end)


def leaders_cross(root):
    x, y = tools.centre(tools.badge_of(root, tools.first_numbers(root)[0]))
    line(root, (x, y), (x + 6, y + 6))
    line(root, (x + 6, y), (x, y + 6))


def long_leader(root):
    x, y = tools.centre(tools.badge_of(root, tools.first_numbers(root)[0]))
    line(root, (x, y), (x - 16, y))


def name_far_away(root):
    name = tools.whole_names(root)[0]
    tools.place(name, tools.number_of(name, "x"), tools.number_of(name, "y") - 40)


def text_off_page(root):
    title = tools.of_class(root, "titel")[0]
    title.set("x", "5")


def name_outside_frame(root):
    tools.name_texts(root)[0].set("x", "13")


def row_dropped(root):
    numeral = tools.of_class(root, "tabelnummer", "tabel")[4]
    row = [text for text in tools.by_id(root, "tabel").iter(tools.tag("text")) if text.get("y") == numeral.get("y")]
    for text in row[:5]:
        tools.remove(text)


def name_dropped(root):
    tools.remove(tools.name_texts(root)[0])


def wrong_number(root):
    group = tools.by_id(root, f"loc-{tools.first_numbers(root)[0]:02d}")
    next(group.iter(tools.tag("text"))).text = "99"


def no_node(root):
    del tools.by_id(root, f"loc-{tools.first_numbers(root)[0]:02d}").attrib["role"]


def no_badges(root):
    """What is not there is not counted as right."""
    for group in list(tools.by_id(root, "locaties")):
        tools.remove(group)


def small_text(root):
    tools.append_rule(root, ".toelichting{font-size:2.1px}")


def thin_line(root):
    tools.append_rule(root, ".schijf{stroke-width:.1}")


BROKEN = [
    (1, name_on_name), (1, names_too_near), (2, name_on_badge), (2, name_on_disc), (3, no_badges), (4, leader_through_badge),
    (4, leaders_cross), (4, long_leader), (4, name_far_away), (5, text_off_page), (5, name_outside_frame), (6, row_dropped),
    (6, name_dropped), (6, wrong_number), (6, no_node), (6, no_badges), (14, small_text), (14, thin_line),
]
