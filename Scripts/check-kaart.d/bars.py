# SPDX-License-Identifier: EUPL-1.2
"""The bars by number: each takes a kaart and the context and gives an outcome."""

import badges
import drawing
import joined
import names
import numerals
import svgprofile

BARS = {
    1: names.label_overlaps,
    2: names.label_symbol_overlaps,
    3: badges.badge_overlaps,
    4: badges.leaders,
    5: names.text_inside,
    6: joined.once_each,
    14: drawing.smallest,
    16: svgprofile.size,
    17: svgprofile.profile,
    20: drawing.inside_frame,
    22: joined.same_everywhere,
    23: numerals.numbers,
    27: svgprofile.fonts,
}
