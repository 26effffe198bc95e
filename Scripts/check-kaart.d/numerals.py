# SPDX-License-Identifier: EUPL-1.2
"""Bar 23: numbers as they are written in Dutch."""

import re

from outcome import judged

MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
# What looks like a quantity and is a name, a date or a code.
NAMES = [
    rf"\b\d{{1,2}} ({MONTHS}) \d{{4}}\b", r"\b\d{4}-\d{2}-\d{2}\b", r"Kamerstuk 32 847, nr\. \d+", r"\bEPSG:\d+\b",
    r"\bCC BY \d\.\d\b", r"\bgegevens [0-9a-f]{8,64}\b", r"\b(19|20)\d{2}\b", r"\bGM\d{4}\b", r"1:\d{1,3}(\.\d{3})+",
]
WRONG = {
    "no point between thousands": r"(?<![\d.,])\d{4,}(?![\d])",
    "a decimal point": r"(?<![\d.])\d+\.\d{1,2}(?!\d)|(?<![\d.])\d+\.\d{4,}",
    "a group that is not three digits": r"(?<![\d.])\d{4,}\.\d{3}|(?<![\d.])\d{1,3}(\.\d{3})+\.\d{1,2}(?!\d)",
    "a range with a hyphen": r"\d-\d",
    "a range with spaces": r"\d\s+[–-]\s+\d",
    "a comma between thousands": r"(?<![\d,])\d{1,3},\d{3}(?!\d)",
}
CELL = re.compile(r"n\.b\.|\d{1,3}(\.\d{3})*(–\d{1,3}(\.\d{3})*)?\*?")
COUNT_LIKE = re.compile(r"[\d.,–\s-]+\*?")


def faults_of(text):
    for name in NAMES:
        text = re.sub(name, "", text)
    return [fault for fault, pattern in WRONG.items() if re.search(pattern, text)]


def spoken(kaart):
    """What is read aloud: descriptions, titles and names."""
    for element in kaart.root.iter():
        if isinstance(element.tag, str):
            if element.get("aria-label"):
                yield element.get("aria-label")
            if element.tag.endswith(("}title", "}desc")) and element.text:
                yield element.text


def numbers(kaart, _):
    texts = [text.content for text in kaart.texts] + list(spoken(kaart))
    faults = [f"{fault} in '{text[:80]}'" for text in texts for fault in faults_of(text)]
    for text in kaart.in_group("tabel"):
        if COUNT_LIKE.fullmatch(text.content) and not CELL.fullmatch(text.content):
            faults.append(f"the cell '{text.content}'")
    counted = sum(1 for text in texts if re.search(r"\d", text))
    if not counted:
        faults.append("no number was found")
    return judged(23, "numbers in Dutch", faults, f"{len(faults)} violations in {counted} texts", "0 violations")
