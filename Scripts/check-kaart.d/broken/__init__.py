# SPDX-License-Identifier: EUPL-1.2
"""Broken examples: each takes a good kaart and breaks one thing. `BROKEN` pairs each with the bar that must see it."""

from broken import colours, files, names, numbers, profile, symbols

BROKEN = [*names.BROKEN, *symbols.BROKEN, *numbers.BROKEN, *colours.BROKEN, *profile.BROKEN]
BROKEN_FILES = files.BROKEN
BROKEN_PROGRAMS = files.BROKEN_PROGRAMS
