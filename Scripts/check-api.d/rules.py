# SPDX-License-Identifier: EUPL-1.2
"""Rules by their ids, and how they are run."""

import traceback

RULES = []


def rule(*ids):
    """Registers a check under the ids of the rules that it proves."""

    def register(check):
        RULES.append((ids, check))
        return check

    return register


class Skipped(Exception):
    """The rule says nothing about this service."""


def run(context, chosen):
    """Runs all rules, prints an outcome of each, and gives the number that failed."""
    failed = 0
    for ids, check in RULES:
        if chosen and not any(name in chosen for name in ids):
            continue
        name = " ".join(ids)
        try:
            check(context)
            print(f"ok    {name}")
        except Skipped as reason:
            print(f"skip  {name}: {reason}")
        except AssertionError as fault:
            failed += 1
            print(f"FAIL  {name}: {fault}")
        except Exception as error:  # a service may answer anything at all
            failed += 1
            place = traceback.extract_tb(error.__traceback__)[-1]
            print(f"FAIL  {name}: {type(error).__name__}: {error} ({place.name}, line {place.lineno})")
    return failed
