# SPDX-License-Identifier: EUPL-1.2
"""Broken examples of bars 11, 12, 13, 18 and 21."""

from broken import tools


def pale_text(root):
    tools.append_rule(root, ".provincienaam{fill:#8a9096}")


def name_without_halo(root):
    """A dark name on a dark plate that only the picture tells of."""
    name = tools.name_texts(root)[0]
    plate = tools.add(name.getparent(), "rect", x=f"{tools.number_of(name, 'x') - 30:g}",
                      y=f"{tools.number_of(name, 'y') - 4:g}", width="60", height="6", fill="#444444")
    name.addprevious(plate)
    tools.append_rule(root, ".naam{stroke:none}")


def pale_edges(root):
    tools.append_rule(root, ".onbekend{stroke:#9fb4c7}")


def statuses_alike(root):
    """Two statuses that only colour tells apart."""
    group = next(element for element in root.iter() if element.get("data-status") == "aangewezen")
    other = next(element for element in root.iter() if (element.get("id") or "").startswith("loc-") and
                 element.get("data-status") != "aangewezen")
    for element in list(other):
        if element.get("class", "").startswith("badge"):
            tools.remove(element)
    badge = next(element for element in group if element.get("class", "").startswith("badge"))
    twin = tools.add(other, "circle", **{key: value for key, value in badge.attrib.items() if key != "class"})
    twin.set("class", badge.get("class"))
    twin.set("style", "fill:#7a1a1a")


def same_grey(root):
    tools.append_rule(root, ".gebied{stroke:#15406e}")


def baseline_by_attribute(root):
    """What one renderer heeds and another does not."""
    for text in root.iter(tools.tag("text")):
        text.set("dominant-baseline", "hanging")


def stretched_text(root):
    for text in tools.name_texts(root):
        text.set("textLength", "9")
        text.set("lengthAdjust", "spacingAndGlyphs")


def hairlines(root):
    """Lines that a browser alone makes thinner, by a pixel or so at each side."""
    tools.append_rule(root, "path,circle,rect,line{vector-effect:non-scaling-stroke;stroke-width:.4}")


def no_title(root):
    tools.remove(next(root.iter(tools.tag("title"))))


def order_changed(root):
    holder = tools.by_id(root, "locaties")
    holder.append(holder[0])


def label_without_role(root):
    for path in tools.by_id(root, "provincies"):
        path.set("aria-label", "provincie")
        path.set("role", "img")
    del tools.by_id(root, "provincies").attrib["aria-hidden"]
    for path in tools.by_id(root, "provincies"):
        del path.attrib["aria-label"]


BROKEN = [(11, pale_text), (11, name_without_halo), (12, pale_edges), (13, statuses_alike), (13, same_grey),
          (18, baseline_by_attribute), (18, stretched_text), (18, hairlines), (21, no_title), (21, order_changed), (21, label_without_role)]
