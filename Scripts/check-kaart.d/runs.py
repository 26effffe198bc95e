# SPDX-License-Identifier: EUPL-1.2
"""Bars 15 and 26: the program makes the same bytes whatever the circumstances, and makes them soon."""

import hashlib
import json
import random
import time

from outcome import judged, not_asked
from program import ProgramFailed

LAYERS = ("locaties", "woningbouwgebieden", "provincies")
CIRCUMSTANCES = {
    "a second process": {},
    "LANG=C": {"environment": {"LANG": "C", "LC_ALL": "C"}},
    "LANG=nl_NL": {"environment": {"LANG": "nl_NL.UTF-8", "LC_ALL": "nl_NL.UTF-8"}},
    "LANG=tr_TR": {"environment": {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}},
    "TZ=Pacific/Kiritimati": {"environment": {"TZ": "Pacific/Kiritimati"}},
    "1 thread": {"before": ("taskset", "--cpu-list", "0")},
    "2 threads": {"before": ("taskset", "--cpu-list", "0,1")},
}
A4_SECONDS, ATLAS_SECONDS = 1.0, 10.0
TIMED_RUNS = 5


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def shuffled_store(program, name, order):
    """A store with the shipped layers imported in another order of rows."""
    store = program.folder / f"{name}.gpkg"
    for layer in LAYERS:
        path = program.folder / "layer.geojson"
        program.run("export", layer, "--output", path)
        layer_file = json.loads(path.read_text(encoding="utf-8"))
        order(layer_file["features"])
        path.write_text(json.dumps(layer_file, ensure_ascii=False), encoding="utf-8")
        program.run("import", layer, path, "--replace", "--source", "Kamerstuk 32 847, nr. 1350", store=store)
    return store


def same_bytes(_, context):
    name, bound = "identical bytes", "over processes, locales, time zones, threads, order of rows"
    program = context.program
    if program is None:
        return not_asked(15, name, "needs --program", bound)
    faults, expected = [], digest(program.kaart("same.svg"))
    for title, circumstances in CIRCUMSTANCES.items():
        try:
            if digest(program.kaart("other.svg", **circumstances)) != expected:
                faults.append(f"other bytes: {title}")
        except ProgramFailed as error:
            faults.append(f"{title}: {error}")
    kept = shuffled_store(program, "kept", lambda rows: None)
    mixed = shuffled_store(program, "mixed", random.Random(28992).shuffle)
    unlike = differing_lines(program.kaart("kept.svg", store=kept), program.kaart("mixed.svg", store=mixed))
    faults += [f"shuffled rows: {line}" for line in unlike]
    return judged(15, name, faults, f"{len(CIRCUMSTANCES) + 1} circumstances against {expected[:8]}", bound)


def differing_lines(one, other):
    """Lines that differ; the colofon names the file that was imported by its hash, and shuffled rows are another file."""
    first, second = (path.read_text(encoding="utf-8").splitlines() for path in (one, other))
    if len(first) != len(second):
        return [f"{len(first)} and {len(second)} lines"]
    return [after[:120] for before, after in zip(first, second) if before != after and "gegevens " not in after]


def soon(_, context):
    name, bound = "time", f"A4 < {A4_SECONDS:g} s, atlas < {ATLAS_SECONDS:g} s"
    program = context.program
    if program is None:
        return not_asked(26, name, "needs --program", bound)
    if program.is_debug:
        return not_asked(26, name, "the program is a debug build; give the release build", bound)
    single = median_seconds(lambda: program.kaart("time.svg"))
    atlas = median_seconds(lambda: program.run("kaart", "--atlas", program.folder / "time"))
    faults = [f"{title} takes {found:.2f} s" for title, found, most in
              (("A4", single, A4_SECONDS), ("the atlas", atlas, ATLAS_SECONDS)) if found >= most]
    return judged(26, name, faults, f"A4 {single:.2f} s, atlas {atlas:.2f} s, medians of {TIMED_RUNS}", bound)


def median_seconds(action):
    times = []
    for _ in range(TIMED_RUNS):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return sorted(times)[TIMED_RUNS // 2]
