# SPDX-License-Identifier: EUPL-1.2
"""A kaart as the judge reads it.

What a kaart must say of itself to be judged; what it does not say fails the bar that needs it:

- The root has viewBox in millimetres, width and height in mm, role graphics-document, a title and a desc with ids.
- <metadata> has dcterms:spatial "EPSG:28992 minx miny maxx maxy 1:scale": the RD New extent of the frame.
- `#rd-raster` holds the frame as rect class `kader`.
- Groups that are children of the root name what they hold: `land provincies water grootschalig vlakken schijven leiders
  locaties namen provincienamen plaatsen` and other layers of the map, and the furniture `kop legenda schaalbalk
  noordpijl toelichting… tabel colofon overzicht`. Any other group counts as a layer of the map.
- `#locaties > #loc-NN` is a locatie: role, aria-label "NN. name, …", title "NN. name", data-rd "x y", data-woningen-min
  and -max where known, data-status; in it the badge (shapes whose class begins with `badge`) and its number as text.
  data-naam="tabel" says that the name stands in the table only.
- `#schijven`: class `schijf` for the lower bound, `bovengrens` for the upper, `onbekend` where no count is known.
- `#namen`: the names as text in number order; a name over more lines is more texts in turn.
- class `leider` is a leader.
- `#tabel`: a row is what stands on the baseline of a text of class `tabelnummer`.
- `#inzet-x` is an inset: a rect class `kader` or `paneel`, `#x-loc-NN` badges, `data-schaal` or a scale bar of its own.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import shapely
from lxml import etree

import evenodd
import letters
import paths
from style import SVG, Styles, number

FURNITURE = re.compile(r"^(kop|legenda|schaalbalk|noordpijl|toelichting.*|tabel|colofon|rd-raster|overzicht)$")
INSET = re.compile(r"^inzet-(\w+)$")
DRAWN = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
HIDDEN = {"defs", "metadata", "style", "title", "desc", "clipPath", "pattern", "mask", "marker", "symbol"}


class NotAKaart(ValueError):
    """The file cannot be read as a kaart at all."""


def local(element):
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


@dataclass
class Shape:
    """A drawn shape in page millimetres."""

    element: object
    style: dict
    ids: tuple
    scale: float
    lines: list
    radii: list
    classes: list = field(init=False)

    def __post_init__(self):
        self.classes = self.element.get("class", "").split()

    @property
    def group(self):
        return self.ids[0] if self.ids else ""

    @property
    def stroke_width(self):
        return 0.0 if self.style["stroke"] == "none" else number(self.style["stroke-width"]) * self.scale

    @cached_property
    def bounds(self):
        points = [point for line in self.lines for point in line]
        if not points:
            return None
        across, down = zip(*points)
        return min(across), min(down), max(across), max(down)

    @cached_property
    def area(self):
        """What is filled, by even and odd."""
        return evenodd.filled(self.lines)

    @cached_property
    def outline(self):
        return shapely.MultiLineString([line for line in self.lines if len(line) > 1])

    @cached_property
    def seen(self):
        """All that the reader takes for the shape: inside and stroke."""
        if local(self.element) == "line":
            return self.outline.buffer(self.stroke_width / 2)
        return self.area.buffer(self.stroke_width / 2)

    @property
    def centre(self):
        minx, miny, maxx, maxy = self.bounds
        return (minx + maxx) / 2, (miny + maxy) / 2


@dataclass
class Text:
    """A run of text with its letter box in page millimetres."""

    element: object
    content: str
    style: dict
    ids: tuple
    scale: float
    x: float
    y: float
    classes: list = field(init=False)

    def __post_init__(self):
        self.classes = self.element.get("class", "").split()

    @property
    def group(self):
        return self.ids[0] if self.ids else ""

    @property
    def size(self):
        return number(self.style["font-size"]) * self.scale

    @property
    def family(self):
        return letters.first_family(self.style["font-family"])

    @property
    def weight(self):
        return letters.plain_weight(self.style["font-weight"])

    @property
    def slant(self):
        return self.style["font-style"]

    @cached_property
    def bounds(self):
        spacing = number(self.style["letter-spacing"]) * self.scale
        width, above, below = letters.extent(
            self.content, self.family, self.weight, self.slant, self.size, spacing)
        left = self.x - width * {"middle": 0.5, "end": 1.0}.get(self.style["text-anchor"], 0.0)
        return left, self.y - above, left + width, self.y + below

    @cached_property
    def box(self):
        return shapely.box(*self.bounds)


@dataclass
class Locatie:
    """A locatie as the kaart tells it."""

    number: int
    name: str
    element: object
    badge: list
    numeral: list
    rd: tuple
    minimum: int
    maximum: int

    @property
    def centre(self):
        minx, miny, maxx, maxy = shapely.union_all([shape.area for shape in self.badge]).bounds
        return (minx + maxx) / 2, (miny + maxy) / 2


@dataclass
class Inset:
    """A map of a part at a larger scale."""

    letter: str
    frame: tuple
    badges: dict


@dataclass
class Label:
    """The name of a locatie on the map, in one or more lines."""

    number: int
    texts: list

    @property
    def area(self):
        return shapely.union_all([text.box for text in self.texts])


class Kaart:
    """A parsed kaart."""

    def __init__(self, path, source=None):
        self.path = Path(path)
        self.bytes = self.path.read_bytes() if source is None else source
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        try:
            self.root = etree.fromstring(self.bytes, parser)
        except etree.XMLSyntaxError as error:
            raise NotAKaart(f"{path}: not well-formed XML: {error}") from error
        box = paths.numbers(self.root.get("viewBox", ""))
        if local(self.root) != "svg" or len(box) != 4:
            raise NotAKaart(f"{path}: the root must be svg with a viewBox")
        self.page = (box[0], box[1], box[0] + box[2], box[1] + box[3])
        self.styles = Styles(self.root)
        self.shapes, self.texts = [], []
        try:
            self._read(self.root, {}, (), paths.IDENTITY)
        except paths.UnreadablePath as error:
            raise NotAKaart(f"{path}: unreadable path or transform: {error}") from error
        self.by_id = {element.get("id"): element for element in self.root.iter() if element.get("id")}

    def _read(self, element, inherited, ids, matrix):
        if local(element) in HIDDEN or not local(element):
            return
        style = self.styles.of(element, inherited)
        if style["display"] == "none":
            return
        if element.get("id") and element is not self.root:
            ids = (*ids, element.get("id"))
        matrix = paths.multiply(matrix, paths.transform(element.get("transform")))
        kind = local(element)
        if kind == "text":
            self._read_text(element, style, ids, matrix)
        elif kind in DRAWN:
            lines, radii = self._lines(element, kind)
            scale = paths.scale_of(matrix)
            moved = [[rounded(paths.apply(matrix, point)) for point in line] for line in lines]
            self.shapes.append(Shape(element, style, ids, scale, moved, [radius * scale for radius in radii]))
        for child in element:
            self._read(child, style, ids, matrix)

    def _read_text(self, element, style, ids, matrix):
        runs = [(element, element.text, style)]
        for child in element:
            if local(child) == "tspan":
                runs.append((child, child.text, self.styles.of(child, style)))
        for owner, content, found in runs:
            content = re.sub(r"[ \t\r\n]+", " ", content or "").strip(" ")
            if content:
                place = number(owner.get("x", element.get("x"))), number(owner.get("y", element.get("y")))
                x, y = paths.apply(matrix, place)
                self.texts.append(Text(owner, content, found, ids, paths.scale_of(matrix), x, y))

    @staticmethod
    def _lines(element, kind):
        def get(name):
            return number(element.get(name))

        if kind == "path":
            return paths.subpaths(element.get("d", ""))
        if kind == "rect":
            x, y, width, height = get("x"), get("y"), get("width"), get("height")
            return [[(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]], []
        if kind == "circle":
            return [paths.circle(get("cx"), get("cy"), get("r"), get("r"))], [get("r")]
        if kind == "ellipse":
            return [paths.circle(get("cx"), get("cy"), get("rx"), get("ry"))], []
        if kind == "line":
            return [[(get("x1"), get("y1")), (get("x2"), get("y2"))]], []
        values = paths.numbers(element.get("points", ""))
        points = list(zip(values[::2], values[1::2]))
        return [points + points[:1] if kind == "polygon" else points], []

    @cached_property
    def spatial(self):
        """The extent in RD New and the scale; None when the kaart does not say."""
        for element in self.root.iter("{http://purl.org/dc/terms/}spatial"):
            found = re.fullmatch(r"EPSG:28992 (\S+) (\S+) (\S+) (\S+) 1:(\d+)", (element.text or "").strip())
            if found:
                return tuple(float(one) for one in found.groups()[:4]), int(found.group(5))
        return None

    @cached_property
    def frame(self):
        """The frame of the main map, in millimetres; None when it has none."""
        for shape in self.shapes:
            if shape.group == "rd-raster" and "kader" in shape.classes:
                return shape.bounds
        return None

    @cached_property
    def says_empty(self):
        """Whether a sheet without locaties says so in words."""
        told = [text.content for text in self.texts] + [element.text or "" for element in self.root.iter(f"{{{SVG}}}desc")]
        return not self.locaties and any(re.search(r"(?i)\bgeen (enkele )?(doorbraak)?locaties?\b", one) for one in told)

    def on_paper(self, rd):
        """Where a point in RD New belongs, from nothing but the metadata and the frame."""
        (minx, _, _, maxy), scale = self.spatial
        return self.frame[0] + (rd[0] - minx) * 1000 / scale, self.frame[1] + (maxy - rd[1]) * 1000 / scale

    @cached_property
    def locaties(self):
        found = []
        for element in self.root.iter(f"{{{SVG}}}g"):
            number_said = re.fullmatch(r"loc-(\d+)", element.get("id", ""))
            if not number_said:
                continue
            own = {element, *element.iter()}
            badge = [shape for shape in self.shapes if shape.element in own and
                     any(name.startswith("badge") for name in shape.classes)]
            numeral = [text for text in self.texts if text.element in own]
            title = element.findtext(f"{{{SVG}}}title", "")
            rd = tuple(paths.numbers(element.get("data-rd", "")))
            bounds = [element.get(f"data-woningen-{end}") for end in ("min", "max")]
            minimum, maximum = (int(one) if one and one.isdigit() else None for one in bounds)
            found.append(Locatie(int(number_said.group(1)), re.sub(r"^\d+\. ", "", title), element, badge, numeral,
                                 rd if len(rd) == 2 else None, minimum, maximum))
        return sorted(found, key=lambda one: one.number)

    @cached_property
    def insets(self):
        found = []
        for identity in self.by_id:
            letter = INSET.match(identity)
            if not letter:
                continue
            panels = [shape for shape in self.shapes if identity in shape.ids and
                      ("kader" in shape.classes or "paneel" in shape.classes)]
            badges = {}
            for shape in self.shapes:
                named = [re.fullmatch(rf"{letter.group(1)}-loc-(\d+)", one) for one in shape.ids]
                if any(named) and any(name.startswith("badge") for name in shape.classes):
                    badges.setdefault(int(next(filter(None, named)).group(1)), []).append(shape)
            frame = max(panels, default=None, key=lambda panel: panel.area.area)
            found.append(Inset(letter.group(1), frame.bounds if frame else None, badges))
        return found

    def is_map(self, one):
        """Whether a shape or text belongs to the map, main or inset, and not to the furniture around it."""
        return bool(one.group) and not FURNITURE.match(one.group)

    def inset_of(self, one):
        """The inset that a shape or text is in; None on the main map."""
        return next((inset for inset in self.insets if f"inzet-{inset.letter}" in one.ids), None)

    def in_group(self, name):
        return [text for text in self.texts if name in text.ids]

    @cached_property
    def labels(self):
        """The names of locaties on the main map and in insets, joined to locaties by their words in number order."""
        found, left = [], []
        names = self.in_group("namen")
        inset_names = [text for text in self.texts if self.inset_of(text) and "naam" in text.classes]
        for texts in (names, inset_names):
            ahead = list(texts)
            for locatie in self.locaties:
                taken = take_name(ahead, locatie.name)
                if taken:
                    found.append(Label(locatie.number, taken))
            left.extend(ahead)
        self.stray_names = left
        return found

    @cached_property
    def leaders(self):
        return [shape for shape in self.shapes if "leider" in shape.classes]


def rounded(point):
    """Without the noise of sums of relative steps, so that shared corners are shared."""
    return round(point[0], 5), round(point[1], 5)


def squeezed(text):
    return re.sub(r"[\s\u00a0\u00ad\u200b]+", "", text)


def take_name(ahead, name):
    """Takes the lines of a name off the list; a name that was cut off ends with an ellipsis."""
    wanted = squeezed(name)
    for start in range(len(ahead)):
        joined = ""
        for end in range(start, len(ahead)):
            joined += squeezed(ahead[end].content)
            if joined == wanted or (joined.endswith("…") and wanted.startswith(joined[:-1])):
                taken = ahead[start:end + 1]
                del ahead[start:end + 1]
                return taken
            if not wanted.startswith(joined):
                break
    return []
