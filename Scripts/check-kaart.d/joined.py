# SPDX-License-Identifier: EUPL-1.2
"""Bars 6 and 22: each locatie once in every form, and the same in each."""

import csv
import json
import re

from outcome import judged, not_asked


def rows(kaart):
    """The rows of the table by number: the texts on one baseline in one column of the page."""
    found = {}
    table = kaart.in_group("tabel")
    numbers = [text for text in table if "tabelnummer" in text.classes]
    starts = sorted({round(text.bounds[2], 1) for text in numbers})
    columns = [start for place, start in enumerate(starts) if place == 0 or start - starts[place - 1] > 5]
    for numeral in numbers:
        later = [start for start in columns if start > numeral.bounds[2] + 5]
        edge = later[0] - 5 if later else float("inf")
        cells = [text for text in table if abs(text.y - numeral.y) < 0.2 and numeral.bounds[0] < text.bounds[0] < edge]
        cells = sorted((text for text in cells if text is not numeral), key=lambda text: text.bounds[0])
        found.setdefault(numeral.content, []).append([text.content for text in cells])
    return found


def numerals(kaart, locatie):
    return [text.content for text in locatie.numeral]


def table_only(kaart, context):
    """Numbers whose name is in the table only, as the kaart says itself or the manifest says."""
    said = {one.number for one in kaart.locaties if one.element.get("data-naam") == "tabel"}
    return said | context.demoted(kaart)


def once_each(kaart, context):
    name, bound = "each locatie once: badge, label or table-only, row, node", "N/N/N/N"
    if not kaart.locaties:
        if kaart.says_empty:
            return not_asked(6, name, "a sheet without locaties, and it says so", bound)
        return judged(6, name, ["no #loc-NN, and the kaart does not say that there are none"], "N = 0", bound)
    table, demoted, faults = rows(kaart), table_only(kaart, context), []
    named, nodes, badges = [], 0, 0
    for label in kaart.labels:
        named.append(label.number)
    for locatie in kaart.locaties:
        title = f"locatie {locatie.number}"
        badge = bool(locatie.badge) and numerals(kaart, locatie) == [str(locatie.number)]
        badges += badge
        if not badge:
            faults.append(f"{title}: no badge with its number")
        if locatie.number not in named and locatie.number not in demoted:
            faults.append(f"{title} '{locatie.name}': no name on the map, and nothing says that it is in the table only")
        if locatie.number in demoted and locatie.number in named:
            faults.append(f"{title}: said to be in the table only, yet named on the map")
        if len(table.get(str(locatie.number), [])) != 1 and locatie.number not in context.unlisted(kaart):
            faults.append(f"{title}: {len(table.get(str(locatie.number), []))} rows in the table")
        role, spoken = locatie.element.get("role", ""), locatie.element.get("aria-label", "")
        node = "graphics-symbol" in role.split() and spoken.startswith(f"{locatie.number}. ")
        nodes += node
        if not node:
            faults.append(f"{title}: no node of role graphics-symbol that begins with its number")
    faults += [f"number {number} has two names on one map" for number in set(named)
               if count_on_one_map(kaart, number) > 1]
    faults += [f"the name '{text.content}' belongs to no locatie" for text in kaart.stray_names]
    known = {str(one.number) for one in kaart.locaties}
    faults += [f"row {number} belongs to no locatie on the map" for number in table if number not in known]
    measured = f"{badges}/{len(set(named) | demoted)}/{sum(map(len, table.values()))}/{nodes} of {len(kaart.locaties)}"
    return judged(6, name, faults, measured, bound)


def count_on_one_map(kaart, number):
    labels = [label for label in kaart.labels if label.number == number]
    return max(sum(1 for label in labels if kaart.inset_of(label.texts[0]) is inset)
               for inset in [None, *kaart.insets])


def counts(text):
    """Bounds of a printed number of dwellings; None for n.b."""
    plain = text.rstrip("*").replace(".", "")
    if plain == "nb":
        return None, None
    bounds = plain.split("–")
    return (int(bounds[0]), int(bounds[-1])) if all(one.isdigit() for one in bounds) else ("?", "?")


def digits(value):
    return int(value) if value not in ("", None) else None


def from_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {int(row["nummer"]): (row["naam"], digits(row["woningen_min"]), digits(row["woningen_max"]), row["status"])
                for row in csv.DictReader(file)}


def from_geojson(path):
    with open(path, encoding="utf-8") as file:
        features = [feature["properties"] for feature in json.load(file)["features"]]
    return {one["nummer"]: (one["naam"], one["woningenMin"], one["woningenMax"], one["status"] or "") for one in features}


def in_order(path, reader):
    numbers = list(reader(path))
    return numbers == sorted(numbers)


def same_everywhere(kaart, context):
    name, bound = "table = map = CSV = GeoJSON", "0 differences"
    if not (context.options.csv and context.options.geojson):
        return not_asked(22, name, "needs --csv and --geojson", bound)
    files = {"CSV": from_csv(context.options.csv), "GeoJSON": from_geojson(context.options.geojson)}
    faults = [f"the {kind} is not in the order of the numbers" for kind, path, reader in (
        ("CSV", context.options.csv, from_csv), ("GeoJSON", context.options.geojson, from_geojson))
        if not in_order(path, reader)]
    on_map = {one.number: one for one in kaart.locaties}
    for kind, listed in files.items():
        for missing in sorted(set(on_map) ^ set(listed)):
            faults.append(f"number {missing} is only {'on the map' if missing in on_map else 'in the ' + kind}")
    if not on_map and not kaart.says_empty:
        faults.append("no locatie on the map")
    table = rows(kaart)
    for number, locatie in on_map.items():
        told = (locatie.name, locatie.minimum, locatie.maximum, locatie.element.get("data-status") or "")
        for kind, listed in files.items():
            if number in listed and listed[number] != told:
                faults.append(f"{number}: the map tells {told}, the {kind} {listed[number]}")
        faults += row_faults(number, told, table.get(str(number), []))
    return judged(22, name, faults, f"{len(faults)} differences over {len(on_map)} locaties", bound)




def row_faults(number, told, found):
    name, minimum, maximum, status = told
    if len(found) != 1:
        return [f"{number}: {len(found)} rows in the table"]
    cells = found[0]
    counted = [counts(cell) for cell in cells if re.fullmatch(r"n\.b\.|[\d.]+(–[\d.]+)?\*?", cell)]
    faults = []
    if not cells or not agrees(cells[0], name):
        faults.append(f"{number}: the row says '{cells[0] if cells else ''}', the map '{name}'")
    if not counted or counted[0] != (minimum, maximum):
        faults.append(f"{number}: the row counts {counted[:1]}, the map {(minimum, maximum)}")
    if status and not any(cell and status.startswith(cell.rstrip("…")) for cell in cells[2:]):
        faults.append(f"{number}: the row does not tell the status {status}")
    return faults


def agrees(printed, name):
    return printed == name or (printed.endswith("…") and name.startswith(printed[:-1].rstrip()))
