# SPDX-License-Identifier: EUPL-1.2
"""What the broken examples have in common. A recipe gets the root of a good kaart and changes it."""

import copy

from style import SVG


def tag(name):
    return f"{{{SVG}}}{name}"


def by_id(root, identity):
    return next(element for element in root.iter() if element.get("id") == identity)


def of_class(root, name, within=None):
    """Elements of a class, in a group with this id."""
    start = by_id(root, within) if within else root
    return [element for element in start.iter() if name in element.get("class", "").split()]


def move(element, right, down):
    """Moves an element by its own coordinates."""
    for attribute, step in (("x", right), ("cx", right), ("x1", right), ("x2", right),
                            ("y", down), ("cy", down), ("y1", down), ("y2", down)):
        if element.get(attribute) is not None:
            element.set(attribute, f"{float(element.get(attribute)) + step:g}")


def place(element, x, y):
    element.set("x", f"{x:g}")
    element.set("y", f"{y:g}")


def add(parent, name, **attributes):
    child = parent.makeelement(tag(name), {key.replace("_", "-"): value for key, value in attributes.items()})
    parent.append(child)
    return child


def again(element):
    """Puts a copy after an element."""
    twin = copy.deepcopy(element)
    element.addnext(twin)
    return twin


def remove(element):
    element.getparent().remove(element)


def restyle(root, old, new):
    """Replaces a part of the style sheet, which must be there."""
    sheet = next(root.iter(tag("style")))
    if old not in sheet.text:
        raise LookupError(f"the style sheet has no {old}")
    sheet.text = sheet.text.replace(old, new)


def append_rule(root, rule):
    next(root.iter(tag("style"))).text += "\n" + rule


def number_of(element, attribute):
    return float(element.get(attribute))


def badge_of(root, number):
    group = by_id(root, f"loc-{number:02d}")
    return next(element for element in group.iter() if element.get("class", "").startswith("badge"))


def centre(badge):
    if badge.get("cx"):
        return number_of(badge, "cx"), number_of(badge, "cy")
    return (number_of(badge, "x") + number_of(badge, "width") / 2, number_of(badge, "y") + number_of(badge, "height") / 2)


def first_numbers(root):
    """The numbers of the first locaties."""
    return [int(child.get("id")[4:]) for child in by_id(root, "locaties") if (child.get("id") or "").startswith("loc-")]


def name_texts(root):
    return list(by_id(root, "namen").iter(tag("text")))


def whole_names(root):
    """Texts on the main map that are the whole name of a locatie: moving one moves its name, and two are two names."""
    titles = {title.text.partition(". ")[2] for title in by_id(root, "locaties").iter(tag("title"))}
    return [text for text in name_texts(root) if text.text in titles]
