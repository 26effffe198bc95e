# SPDX-License-Identifier: EUPL-1.2
"""What a bar says of a kaart."""

from dataclasses import dataclass

PASS, FAIL, NOT_ASKED = "pass", "FAIL", "not asked"


@dataclass
class Outcome:
    """One bar on one product."""

    number: int
    name: str
    measured: str
    bound: str
    verdict: str
    faults: tuple = ()

    def line(self):
        return f"{self.number:>3}  {self.verdict:<9}  {self.name}: {self.measured}  [{self.bound}]"


def judged(number, name, faults, measured, bound):
    """Passed when no fault was found; each fault is one readable line."""
    faults = tuple(faults)
    return Outcome(number, name, measured, bound, FAIL if faults else PASS, faults)


def not_asked(number, name, reason, bound):
    return Outcome(number, name, reason, bound, NOT_ASKED)
