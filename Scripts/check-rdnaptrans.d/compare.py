# SPDX-License-Identifier: EUPL-1.2
"""Compares the program with the oracle, both ways, and fails beyond 1 mm or 1e-8 degrees."""

import math
import os
import subprocess
import sys

import oracle
import points

MAX_MILLIMETRES = 1.0
MAX_DEGREES = 1e-8


def transform(program, geodata, source, target, pairs):
    """The answers of the program: a pair, or None where it refused."""
    text = "".join(f"{first!r} {second!r}\n" for first, second in pairs)
    run = subprocess.run([program, "transform", "--from", source, "--to", target], input=text, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                         env={**os.environ, "DOORBRAAKKAART_GEODATA": geodata})
    lines = run.stdout.splitlines()
    if run.returncode not in (0, 1) or len(lines) != len(pairs):
        print(f"check-rdnaptrans: the program ended with {run.returncode} and gave {len(lines)} of {len(pairs)} lines",
              file=sys.stderr)
        sys.exit(3)
    return [None if line == "* *" else tuple(map(float, line.split())) for line in lines]


class Comparison:
    """Differences of one set of points in one direction."""

    def __init__(self, name, unit, limit, distance):
        self.name, self.unit, self.limit, self.distance = name, unit, limit, distance
        self.differences, self.refused, self.worst = [], [], None

    def add(self, point, answer, truth):
        if truth is None and answer is None:
            return
        if truth is None or answer is None:
            self.refused.append((point, answer, truth))
            return
        difference = self.distance(answer, truth)
        if self.worst is None or difference > self.worst[0]:
            self.worst = (difference, point)
        self.differences.append(difference)

    def report(self):
        count = len(self.differences)
        mean = sum(self.differences) / count if count else 0
        largest = max(self.differences, default=0)
        one_sided = sum(1 for _, answer, _ in self.refused if answer is None)
        print(f"{self.name:<34} {count:>7} points  max {largest:8.3g}  mean {mean:8.3g} {self.unit}"
              f"  refused by the program alone {one_sided}, by the oracle alone {len(self.refused) - one_sided}")
        if largest > self.limit:
            print(f"  too far: {largest:.3g} {self.unit} at {self.worst[1]}")
        return count > 0 and largest <= self.limit and not self._faults()

    def _faults(self):
        """Refusals on one side alone are right within 3 cm of the edge only, where rounding decides."""
        faults = [item for item in self.refused if not self._is_at_edge(item[1] or item[2], item[0])]
        for point, answer, truth in faults[:5]:
            print(f"  refused on one side alone: {point}, program {answer}, oracle {truth}")
        return faults

    def _is_at_edge(self, answer, point):
        lat, lon = point if self.unit == "mm" else answer
        x, y = answer if self.unit == "mm" else point
        shifted = oracle.unproject(x, y)
        return any(abs(value - edge) < 3e-7 for place in ((lat, lon), shifted) for value, edge in
                   ((place[0], oracle.SOUTH), (place[0], oracle.NORTH), (place[1], oracle.WEST),
                    (place[1], oracle.EAST)))


def millimetres(answer, truth):
    return 1000 * math.hypot(answer[0] - truth[0], answer[1] - truth[1])


def degrees(answer, truth):
    return max(abs(answer[0] - truth[0]), abs(answer[1] - truth[1]))


def compare(program, geodata, name, places):
    rd = [oracle.to_rd(lat, lon) for lat, lon in places]
    forward = Comparison(f"{name}, ETRS89 to RD", "mm", MAX_MILLIMETRES, millimetres)
    for item in zip(places, transform(program, geodata, "EPSG:4258", "EPSG:28992", places), rd):
        forward.add(*item)
    metres = [pair for pair in rd if pair is not None]
    return all([forward.report(), compare_back(program, geodata, name, metres)])


def compare_back(program, geodata, name, metres):
    back = Comparison(f"{name}, RD to ETRS89", "deg", MAX_DEGREES, degrees)
    for pair, answer in zip(metres, transform(program, geodata, "EPSG:28992", "EPSG:4258", metres)):
        back.add(pair, answer, oracle.to_etrs89(*pair))
    return back.report()


def compare_outside(program, geodata):
    places = points.outside()
    answered = [pair for pair, answer in
                zip(places, transform(program, geodata, "EPSG:4258", "EPSG:28992", places)) if answer is not None]
    print(f"{'outside':<34} {len(places):>7} points  answered {len(answered)}")
    return not answered


def main(program, geodata):
    good = [compare(program, geodata, "grid", points.grid()),
            compare(program, geodata, "random", points.scattered()),
            compare(program, geodata, "edges", points.edges()),
            compare_back(program, geodata, "edges on Bessel",
                         [oracle.project(*place) for place in points.edges(insets=(-1e-8, 0, 1e-8, 1e-7, 1e-6, 1e-5))]),
            compare_outside(program, geodata)]
    print("within 1 mm and 1e-8 degrees of pyrdnap" if all(good) else "NOT within 1 mm and 1e-8 degrees of pyrdnap")
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
