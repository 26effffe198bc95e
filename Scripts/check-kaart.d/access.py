# SPDX-License-Identifier: EUPL-1.2
"""Bar 21: what a reader hears who cannot see the kaart."""

import re

from outcome import judged


def accessibility(kaart, context):
    name, bound = "accessibility", "document named by its title, a node per locatie in number order, axe 0 violations"
    tree = context.browser.tree(kaart.path)
    faults = []
    title = next((element.text or "" for element in kaart.root if str(element.tag).endswith("}title")), "")
    documents = [heard for role, heard in tree if role == "graphics-document"]
    if not documents or not title or documents[0] != title:
        faults.append(f"the document is named {documents[:1]}, its title is '{title}'")
    symbols = [heard for role, heard in tree if role == "graphics-symbol"]
    numbers = [int(found.group(1)) for found in (re.match(r"(\d+)\. ", heard) for heard in symbols) if found]
    expected = [locatie.number for locatie in kaart.locaties]
    if numbers != expected or len(symbols) != len(expected):
        faults.append(f"the symbols are numbered {numbers}, the locaties {expected}")
    if not expected and not kaart.says_empty:
        faults.append("no locatie was found")
    plain = re.sub(rb"^<\?xml[^>]*\?>", b"", kaart.bytes).decode("utf-8")
    violations = context.browser.violations(plain)
    faults += violations
    return judged(21, name, faults, f"{len(symbols)} symbols, {len(violations)} violations of axe-core", bound)
