# SPDX-License-Identifier: EUPL-1.2
"""Bars 14 and 20: nothing is too small, nothing is drawn outside the frame."""

from outcome import judged

SMALLEST_TEXT = 2.29
THINNEST_LINE = 0.15
ROUNDING = 0.0051


def smallest(kaart, _):
    name, bound = "smallest text and line", f"≥ {SMALLEST_TEXT} mm, ≥ {THINNEST_LINE} mm"
    lines = [shape for shape in kaart.shapes if shape.stroke_width > 0]
    if not kaart.texts or not lines:
        return judged(14, name, ["no text or no line was found"], "nothing to judge", bound)
    faults = [f"'{text.content}' is {text.size:.3f} mm high" for text in kaart.texts if text.size < SMALLEST_TEXT]
    faults += [f"a line of {shape.stroke_width:.3f} mm in #{shape.group} (class {' '.join(shape.classes)})"
               for shape in lines if shape.stroke_width < THINNEST_LINE - 1e-9]
    measured = (f"text {min(text.size for text in kaart.texts):.3f} mm, "
                f"line {min(shape.stroke_width for shape in lines):.3f} mm")
    return judged(14, name, faults, measured, bound)


def overshoot(bounds, frame):
    return max(frame[0] - bounds[0], frame[1] - bounds[1], bounds[2] - frame[2], bounds[3] - frame[3])


def inside_frame(kaart, _):
    name, bound = "nothing drawn outside the frame", "overshoot 0 mm, clipPath not counted"
    drawn = [shape for shape in kaart.shapes if shape.bounds]
    if kaart.frame is None or not any(map(kaart.is_map, drawn)):
        return judged(20, name, ["no frame (#rd-raster rect.kader) or nothing drawn in it"], "nothing to judge", bound)
    faults, worst = [], 0.0
    for shape in drawn:
        inset = kaart.inset_of(shape)
        if not kaart.is_map(shape):
            frame, place = kaart.page, "page"
        else:
            frame, place = (inset.frame, f"inset {inset.letter}") if inset else (kaart.frame, "frame")
        if frame is None:
            faults.append(f"inset {inset.letter} has no frame")
            continue
        over = overshoot(shape.bounds, frame)
        if over > ROUNDING:
            worst = max(worst, over)
            faults.append(f"{shape.element.get('id') or ' '.join(shape.classes)} in #{shape.group} at "
                          f"{shape.centre[0]:.1f}, {shape.centre[1]:.1f} mm is {over:.2f} mm outside the {place}")
    return judged(20, name, faults, f"{len(faults)} of {len(drawn)} shapes, worst {worst:.2f} mm", bound)
