# SPDX-License-Identifier: EUPL-1.2
"""Judges each kaart that is given by the bars that are asked, and ends with 1 when one fails."""

import argparse
import json
import sys
from pathlib import Path

import selftest
import whole

from bars import BARS, ask
from context import Context, ToolMissing
from kaart import Kaart, NotAKaart
from outcome import FAIL, NOT_ASKED, PASS
from program import ProgramFailed

FAULTS_SHOWN = 12
BUILDS = Path(__file__).resolve().parents[2] / ".build"


def bar_numbers(text):
    try:
        wanted = sorted({int(one) for one in text.split(",")})
    except ValueError as error:
        raise argparse.ArgumentTypeError("numbers with commas between, as in 1,2,20") from error
    unknown = [one for one in wanted if one not in BARS]
    if unknown:
        raise argparse.ArgumentTypeError(f"there is no bar {unknown[0]}; the bars are 1 to {max(BARS)}")
    return wanted


def parser():
    made = argparse.ArgumentParser(
        prog="check-kaart", formatter_class=argparse.RawDescriptionHelpFormatter, epilog=EPILOG,
        description="Judges a kaart (SVG) by numeric bars, knowing nothing of the program that made it. Prints a line per "
                    "bar: number, verdict, name, measured value, bound.")
    made.add_argument("files", nargs="*", metavar="FILE.svg", help="a kaart to judge")
    made.add_argument("--bars", type=bar_numbers, default=sorted(BARS), metavar="N,N", help="only these bars")
    made.add_argument("--csv", metavar="FILE", help="what `locaties --format csv` wrote (bar 22)")
    made.add_argument("--geojson", metavar="FILE", help="what `locaties --format geojson` wrote (bars 7 and 22)")
    made.add_argument("--provincies", metavar="FILE", help="the provincies in RD New before simplification (bar 19)")
    made.add_argument("--png", metavar="FILE", help="the kaart as PNG (bar 25)")
    made.add_argument("--pdf", metavar="FILE", help="the kaart as PDF (bar 24)")
    made.add_argument("--manifest", metavar="FILE", help="the manifest: which names are in the table only (bars 6 and 28)")
    made.add_argument("--program", metavar="PATH", help="the program itself, run anew (bars 15, 24, 26 and 28)")
    made.add_argument("--all", action="store_true",
                      help="makes every product with --program (.build/release or else .build/debug) in a folder of its own, and judges each")
    made.add_argument("--self-test", action="store_true",
                      help="makes a good kaart, breaks it in one way after another, and checks that its bar sees each")
    made.add_argument("--quiet", action="store_true", help="only failures and the summary")
    return made


EPILOG = """Ends with 0 when no bar failed, 1 when one did, 2 at wrong use, 3 when a tool is missing.
`not asked` is no pass: the summary counts it apart, and the line says what the bar needs.
What a kaart must say of itself to be judged stands at the top of Scripts/check-kaart.d/kaart.py."""


def show(title, outcomes, quiet):
    print(title)
    for outcome in outcomes:
        if not quiet or outcome.verdict == FAIL:
            print(outcome.line())
        for fault in outcome.faults[:FAULTS_SHOWN]:
            print(f"       {fault}")
        if len(outcome.faults) > FAULTS_SHOWN:
            print(f"       and {len(outcome.faults) - FAULTS_SHOWN} more")
    sys.stdout.flush()


def summary(outcomes):
    counted = {verdict: sum(1 for one in outcomes if one.verdict == verdict) for verdict in (PASS, FAIL, NOT_ASKED)}
    print(f"{counted[PASS]} passed, {counted[FAIL]} failed, {counted[NOT_ASKED]} not asked")
    return 1 if counted[FAIL] else 0


def judge(kaart, context, numbers):
    return [ask(number, kaart, context) for number in numbers]


def run(options):
    with Context(options) as context:
        if options.all:
            return summary(whole.judge_all(context, options.bars, lambda title, found: show(title, found, options.quiet)))
        if options.self_test:
            return 0 if self_test(context, options.bars) else 1
        outcomes = []
        for file in options.files:
            found = judge(Kaart(file), context, options.bars)
            show(file, found, options.quiet)
            outcomes += found
        return summary(outcomes)


def self_test(context, numbers):
    product = next(whole.products(context.program, []), None)
    if product is None:
        raise ProgramFailed("the program does not make the A4, its PNG, PDF and manifest")
    good = Kaart(product.path)
    return selftest.run(good, context.beside(**product.files), numbers, product.files)


def main(arguments):
    asked = parser()
    options = asked.parse_args(arguments)
    if options.all and options.self_test or bool(options.files) == (options.all or options.self_test):
        asked.error("name kaarten to judge, or --all, or --self-test")
    if (options.all or options.self_test) and not options.program:
        builds = [BUILDS / kind / "doorbraakkaart" for kind in ("release", "debug")]
        options.program = str(next((path for path in builds if path.exists()), builds[0]))
    try:
        return run(options)
    except (NotAKaart, ProgramFailed) as error:
        print(f"check-kaart: {error}", file=sys.stderr)
        return 1
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        print(f"check-kaart: a file beside the kaart cannot be read: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"check-kaart: {error.filename or ''}: {error.strerror or error}", file=sys.stderr)
        return 2 if isinstance(error, FileNotFoundError) else 3
    except ToolMissing as error:
        print(f"check-kaart: {error}", file=sys.stderr)
        return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
