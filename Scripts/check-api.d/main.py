# SPDX-License-Identifier: EUPL-1.2
"""Runs the rules against a service."""

import argparse
import sys

import rules
import rules_core
import rules_cross
import rules_describe
import rules_filter
import rules_place
import rules_write
from context import Context


def main():
    parser = argparse.ArgumentParser(prog="check-api")
    parser.add_argument("base")
    parser.add_argument("--rules", default="", help="only these ids, with commas between")
    parser.add_argument("--exports", help="a folder of LAAG.geojson in RD New to compare with")
    parser.add_argument("--token", help="with which locaties can be written")
    parser.add_argument("--clients", action="store_true", help="also GDAL and OWSLib")
    options = parser.parse_args()
    if options.clients:
        import clients  # noqa: F401: registers its rules; OWSLib takes a second to load
    context = Context(options.base)
    context.exports = options.exports
    context.token = options.token
    chosen = {name for name in options.rules.split(",") if name}
    failed = rules.run(context, chosen)
    print(f"{failed} of the rules failed, {len(context.service.seen)} requests", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
