# SPDX-License-Identifier: EUPL-1.2
"""The computed style of an element: rules of <style>, presentation attributes, style attributes, inheritance."""

import re

import tinycss2
from cssselect import SelectorError
from lxml.cssselect import CSSSelector

SVG = "http://www.w3.org/2000/svg"
INHERITED = {
    "font-family", "font-size", "font-style", "font-weight", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity",
    "stroke-dasharray", "text-anchor", "letter-spacing", "paint-order", "visibility", "fill-rule",
}
OWN = {"display", "opacity"}
INITIAL = {
    "fill": "#000000", "stroke": "none", "stroke-width": "1", "fill-opacity": "1", "stroke-opacity": "1",
    "stroke-dasharray": "none", "text-anchor": "start", "letter-spacing": "0", "font-size": "16", "font-style": "normal",
    "font-weight": "400",
    "font-family": "serif", "paint-order": "normal", "visibility": "visible", "display": "inline", "opacity": "1",
    "fill-rule": "nonzero",
}


def declarations(tokens):
    """The properties in a list of declarations."""
    parsed = tinycss2.parse_declaration_list(tokens, skip_comments=True, skip_whitespace=True)
    return {one.lower_name: tinycss2.serialize(one.value).strip() for one in parsed if one.type == "declaration"}


def rules(text):
    """Pairs of a selector and its properties, in the order of the sheet; at-rules and nonsense are left to bar 17."""
    found = []
    for rule in tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True):
        if rule.type == "qualified-rule":
            found.append((tinycss2.serialize(rule.prelude).strip(), declarations(rule.content)))
    return found


class Styles:
    """Resolves the style of every element of a document."""

    def __init__(self, root):
        self.found = {}
        ordered = []
        for sheet in root.iter(f"{{{SVG}}}style"):
            for place, (selector, properties) in enumerate(rules(sheet.text or "")):
                ordered.extend(self._matches(root, selector, properties, place))
        ordered.sort(key=lambda one: one[:2])
        for _, _, element, properties in ordered:
            self.found.setdefault(element, {}).update(properties)

    @staticmethod
    def _matches(root, selectors, properties, place):
        for selector in selectors.split(","):
            # Types are in the namespace of SVG; bare names would match nothing.
            named = re.sub(r"(?<![\w.#\-\[=\"':])([a-zA-Z]\w*)", r"svg|\1", selector.strip())
            try:
                matcher = CSSSelector(named, namespaces={"svg": SVG})
            except SelectorError:
                continue
            weight = (selector.count("#"), selector.count(".") + selector.count("["), len(named) - len(selector.strip()))
            for element in matcher(root):
                yield weight, place, element, properties

    def own(self, element):
        """What is said of the element itself, without inheritance."""
        said = {name: value for name, value in element.attrib.items() if name in INHERITED or name in OWN}
        said.update(self.found.get(element, {}))
        if "style" in element.attrib:
            said.update(declarations(element.get("style")))
        return said

    def of(self, element, inherited):
        """The whole style, given that of the parent."""
        style = {name: inherited.get(name, INITIAL[name]) for name in INHERITED}
        style.update({name: INITIAL[name] for name in OWN})
        style.update((name, value) for name, value in self.own(element).items() if name in style and value != "inherit")
        return style


def number(text, default=0.0):
    """The number of a length in user units, with or without px."""
    found = re.match(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(?:px)?\s*$", text or "")
    return float(found.group(1)) if found else default
