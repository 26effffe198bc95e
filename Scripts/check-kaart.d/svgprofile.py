# SPDX-License-Identifier: EUPL-1.2
"""Bars 16, 17 and 27: the size, the profile of SVG that all renderers draw alike, and the fonts."""

import gzip
import re

from lxml import etree

import letters
from kaart import local
from outcome import judged
from style import SVG

ELEMENTS = {
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc",
    "defs", "pattern", "clipPath", "mask", "marker", "symbol", "use", "style", "metadata",
}
FOREIGN = {"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://purl.org/dc/terms/",
           "http://purl.org/dc/elements/1.1/"}
ATTRIBUTES = re.compile(
    r"^(id|class|style|role|tabindex|lang|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|d|points|dx|dy|rotate|transform|viewBox|"
    r"version|preserveAspectRatio|aria-[a-z]+|data-[a-z0-9-]+|fill(-opacity|-rule)?|stroke(-[a-z]+)?|opacity|font-[a-z]+|"
    r"text-anchor|letter-spacing|paint-order|clip-path|clip-rule|clipPathUnits|mask|marker-[a-z]+|display|visibility|"
    r"pattern(Units|ContentUnits|Transform)|mask(Units|ContentUnits)|marker(Width|Height|Units)|ref[XY]|orient|type|media|"
    r"overflow|gradient[A-Z]\w+|offset|stop-[a-z]+|focusable)$")
QUALIFIED = {"{http://www.w3.org/XML/1998/namespace}lang", "{http://www.w3.org/XML/1998/namespace}space",
             "{http://www.w3.org/1999/xlink}href"}
FORBIDDEN_CSS = {
    "custom property": r"--[\w-]+\s*:|var\(", ":not()": r":not\(", "nesting": r"\{[^{}]*\{", "at-rule": r"@\w+",
    "dominant-baseline": r"dominant-baseline", "vector-effect": r"vector-effect",
}
REFERENCES = re.compile(r"url\(\s*['\"]?#([^)'\"]+)['\"]?\s*\)")
LIMITS = {"A4": (100_000, 35_000), "A3": (200_000, None), "provincie": (200_000, None)}


def product(kaart):
    """A4, A3 or a sheet of a provincie, by page and scale."""
    wide, scale = kaart.page[2] - kaart.page[0], kaart.spatial[1] if kaart.spatial else 0
    if scale and scale < 900_000:
        return "provincie"
    return "A3" if wide > 290 else "A4"


def size(kaart, _):
    kind = product(kaart)
    plain, packed = LIMITS[kind]
    weight, zipped = len(kaart.bytes), len(gzip.compress(kaart.bytes, 9))
    faults = [f"{weight} bytes"] if weight > plain else []
    if packed and zipped > packed:
        faults.append(f"{zipped} bytes gzipped")
    bound = f"{kind} ≤ {plain // 1000} kB" + (f", gz ≤ {packed // 1000} kB" if packed else "")
    return judged(16, "size", faults, f"{weight / 1000:.1f} kB, gz {zipped / 1000:.1f} kB", bound)


def element_faults(element):
    if not isinstance(element.tag, str):
        return [] if element.tag is etree.Comment else ["a processing instruction or entity"]
    namespace = element.tag[1:].partition("}")[0]
    if namespace in FOREIGN:
        return []
    if namespace != SVG or local(element) not in ELEMENTS:
        return [f"element {local(element)}"]
    faults = []
    if local(element) == "svg" and element.getparent() is not None:
        faults.append("nested svg")
    for attribute, value in element.attrib.items():
        if attribute not in QUALIFIED and not ATTRIBUTES.match(attribute):
            faults.append(f"attribute {attribute} on {local(element)}")
        if re.search(r"(?i)https?:|//|data:|javascript:|file:", value):
            faults.append(f"address in {attribute}: {value[:40]}")
        if "url(" in value and not REFERENCES.search(value):
            faults.append(f"reference outside the file: {value[:40]}")
    return faults


def reference_faults(kaart):
    faults, seen = [], set()
    for element in kaart.root.iter():
        identity = element.get("id")
        if identity is None:
            continue
        if identity in seen:
            faults.append(f"id {identity} twice")
        seen.add(identity)
    said = [value for element in kaart.root.iter() if isinstance(element.tag, str) for value in element.attrib.values()]
    sheets = [sheet.text or "" for sheet in kaart.root.iter(f"{{{SVG}}}style")]
    wanted = [name for text in said + sheets for name in REFERENCES.findall(text)]
    for element in kaart.root.iter():
        if not isinstance(element.tag, str):
            continue
        link = element.get("{http://www.w3.org/1999/xlink}href")
        if link is not None:
            wanted.append(link[1:] if link.startswith("#") else f"(outside) {link}")
        for attribute in ("aria-labelledby", "aria-describedby"):
            wanted.extend(element.get(attribute, "").split())
    return faults + [f"reference to nothing: #{name}" for name in sorted(set(wanted)) if name not in seen]


def profile(kaart, _):
    faults = [fault for element in kaart.root.iter() for fault in element_faults(element)]
    faults += reference_faults(kaart)
    for sheet in kaart.root.iter(f"{{{SVG}}}style"):
        text = sheet.text or ""
        faults += [f"style uses {name}" for name, pattern in FORBIDDEN_CSS.items() if re.search(pattern, text)]
        if re.search(r"(?i)https?:|@import|data:", text):
            faults.append("style has an address")
    if b"<!DOCTYPE" in kaart.bytes:
        faults.append("a document type declaration")
    return judged(17, "well-formed, profile, ids, references", faults, f"{len(faults)} violations", "0 violations")


def fonts(kaart, _):
    """Every named font is the one that is installed, and has all characters."""
    used, faults = {}, []
    for text in kaart.texts:
        used.setdefault((text.family, text.weight, text.slant), set()).update(text.content)
    if not used:
        faults.append("no text")
    for (family, weight, slant), characters in sorted(used.items()):
        try:
            missing = {one for one in characters if ord(one) not in letters.face(family, weight, slant).covered}
        except letters.FontMissing as error:
            faults.append(str(error))
            continue
        faults += [f"{family} {weight} {slant} has no '{one}'" for one in sorted(missing)]
    named = ", ".join(f"{family} {weight} {slant}".removesuffix(" normal") for family, weight, slant in sorted(used))
    return judged(27, "fonts resolve to themselves", faults, named, "each")
