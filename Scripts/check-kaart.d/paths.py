# SPDX-License-Identifier: EUPL-1.2
"""Paths, basic shapes and transforms as lists of points in page millimetres."""

import math
import re

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
TOKEN = re.compile(r"[MmLlHhVvZzAaCcQqSsTt]|" + NUMBER.pattern)
ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "A": 7, "C": 6, "Q": 4}
IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
# A circle of so many corners is right to 0.3 µm at a radius of 10 mm.
CIRCLE_STEPS = 256
CURVE_STEPS = 24


class UnreadablePath(ValueError):
    """A path with a command that this reader does not know, or that is broken off."""


def numbers(text):
    return [float(one) for one in NUMBER.findall(text)]


def multiply(outer, inner):
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def transform(text):
    """The matrix of a transform attribute."""
    matrix = IDENTITY
    for name, inside in re.findall(r"(\w+)\s*\(([^)]*)\)", text or ""):
        values = numbers(inside)
        if name == "translate":
            step = (1, 0, 0, 1, values[0], values[1] if len(values) > 1 else 0)
        elif name == "scale":
            step = (values[0], 0, 0, values[1] if len(values) > 1 else values[0], 0, 0)
        elif name == "matrix":
            step = tuple(values)
        elif name == "rotate":
            cosine, sine = math.cos(math.radians(values[0])), math.sin(math.radians(values[0]))
            x, y = values[1:3] if len(values) > 2 else (0, 0)
            step = (cosine, sine, -sine, cosine, x - cosine * x + sine * y, y - sine * x - cosine * y)
        else:
            raise UnreadablePath(f"transform {name}")
        matrix = multiply(matrix, step)
    return matrix


def apply(matrix, point):
    a, b, c, d, e, f = matrix
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f


def scale_of(matrix):
    return math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))


def circle(x, y, rx, ry):
    steps = (2 * math.pi * step / CIRCLE_STEPS for step in range(CIRCLE_STEPS + 1))
    return [(x + rx * math.cos(angle), y + ry * math.sin(angle)) for angle in steps]


def arc(start, values):
    """The points of an elliptical arc without rotation, by its centre."""
    rx, ry, rotation, large, sweep, x, y = values
    if rx == 0 or ry == 0 or start == (x, y):
        return [(x, y)]
    if rotation and rx != ry:
        raise UnreadablePath("rotated elliptical arc")
    half_x, half_y = (start[0] - x) / 2, (start[1] - y) / 2
    excess = math.hypot(half_x / rx, half_y / ry)
    if excess > 1:
        rx, ry = rx * excess, ry * excess
    root = max(0.0, rx ** 2 * ry ** 2 / (rx ** 2 * half_y ** 2 + ry ** 2 * half_x ** 2) - 1)
    sign = -1 if bool(large) == bool(sweep) else 1
    centre_x = sign * math.sqrt(root) * rx * half_y / ry + (start[0] + x) / 2
    centre_y = -sign * math.sqrt(root) * ry * half_x / rx + (start[1] + y) / 2
    first = math.atan2((start[1] - centre_y) / ry, (start[0] - centre_x) / rx)
    last = math.atan2((y - centre_y) / ry, (x - centre_x) / rx)
    turn = (last - first) % (2 * math.pi)
    if not sweep:
        turn -= 2 * math.pi
    steps = max(2, round(CIRCLE_STEPS * abs(turn) / (2 * math.pi)))
    angles = (first + turn * step / steps for step in range(1, steps))
    return [(centre_x + rx * math.cos(angle), centre_y + ry * math.sin(angle)) for angle in angles] + [(x, y)]


def bezier(start, controls):
    """The points of a quadratic or cubic curve, by de Casteljau."""
    found = []
    for step in range(1, CURVE_STEPS + 1):
        share = step / CURVE_STEPS
        level = [start, *controls]
        while len(level) > 1:
            level = [(p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])) for p, q in zip(level, level[1:])]
        found.append(level[0])
    return found


def subpaths(text):
    """Lists of points; a closed one ends where it began. Also the radii of its arcs."""
    tokens = TOKEN.findall(text)
    if re.sub(r"[\s,]", "", TOKEN.sub("", text)):
        raise UnreadablePath(text[:40])
    found, current, radii, place, command = [], (0.0, 0.0), [], 0, ""
    while place < len(tokens):
        if tokens[place].isalpha():
            command, place = tokens[place], place + 1
            if command in "Zz":
                if found:
                    current = found[-1][0]
                    found[-1].append(current)
                continue
        kind = command.upper()
        if kind not in ARITY or (kind != "M" and not found):
            raise UnreadablePath(f"command {command!r}")
        try:
            values = [float(token) for token in tokens[place:place + ARITY[kind]]]
        except ValueError as error:
            raise UnreadablePath(text[:40]) from error
        if len(values) < ARITY[kind]:
            raise UnreadablePath(text[-40:])
        place += ARITY[kind]
        from_x, from_y = current if command.islower() else (0.0, 0.0)
        if kind == "M":
            current = (from_x + values[0], from_y + values[1])
            found.append([current])
            command = "l" if command == "m" else "L"
            continue
        if found[-1][0] == found[-1][-1] and len(found[-1]) > 1:
            found.append([current])
        if kind == "H":
            points = [(from_x + values[0], current[1])]
        elif kind == "V":
            points = [(current[0], from_y + values[0])]
        elif kind == "L":
            points = [(from_x + values[0], from_y + values[1])]
        elif kind == "A":
            radii.append(values[0])
            points = arc(current, [*values[:5], from_x + values[5], from_y + values[6]])
        else:
            points = bezier(current, [(from_x + x, from_y + y) for x, y in zip(values[::2], values[1::2])])
        found[-1].extend(points)
        current = points[-1]
    return found, radii
