# SPDX-License-Identifier: EUPL-1.2
"""Broken examples of bars 16, 17 and 27."""

import random

from broken import tools


def too_large(root):
    generator = random.Random(16)
    steps = " ".join(f"l{generator.uniform(-1, 1):.4f} {generator.uniform(-1, 1):.4f}" for _ in range(14_000))
    tools.by_id(root, "land")[0].set("d", "M100 100" + steps)


def id_twice(root):
    tools.again(tools.by_id(root, "loc-01"))


def script(root):
    tools.add(root, "script").text = "alert(1)"


def handler(root):
    root.set("onload", "alert(1)")


def outside_link(root):
    tools.add(root, "use").set("{http://www.w3.org/1999/xlink}href", "https://example.org/kaart.svg#a")


def picture_inside(root):
    tools.add(root, "image", x="0", y="0", width="1", height="1")


def dangling(root):
    tools.append_rule(root, ".gebied{fill:url(#pat-elders)}")


def described_by_nothing(root):
    root.set("aria-describedby", "nergens")


def custom_property(root):
    tools.append_rule(root, ":root{--blauw:#123f6d} .schaal{fill:var(--blauw)}")


def negation(root):
    tools.append_rule(root, "text:not(.m){fill:#000000}")


def imported_font(root):
    tools.append_rule(root, "@font-face{font-family:x;src:url(data:font/woff2;base64,AA)}")


def bare_href(root):
    tools.add(root, "use", href="#loc-01")


def other_font(root):
    tools.restyle(root, "'Open Sans'", "'Rijksoverheid Sans'")


def foreign_letters(root):
    tools.name_texts(root)[0].text = "新しい町"


BROKEN = [(16, too_large), (17, id_twice), (17, script), (17, handler), (17, outside_link), (17, picture_inside),
          (17, dangling), (17, described_by_nothing), (17, custom_property), (17, negation), (17, imported_font),
          (17, bare_href), (27, other_font), (27, foreign_letters)]
