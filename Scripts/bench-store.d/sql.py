# SPDX-License-Identifier: EUPL-1.2
"""Plain SQL on the server of the bench, as psql times it."""

import os
import statistics
import subprocess


def run(text):
    return subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"], input=text, check=True,
                          capture_output=True, text=True).stdout


def times(query, rounds):
    """The milliseconds of a query with all its rows; a first time is not counted."""
    found = run("\\timing on\n\\o /dev/null\n" + f"{query};\n" * (rounds + 1))
    return [float(line.split()[1]) for line in found.splitlines() if line.startswith("Time:")][1:]


def timed(query, rounds):
    """Their median."""
    return statistics.median(times(query, rounds))


def server():
    """The database as GDAL names it."""
    names = {"PGHOST": "host", "PGPORT": "port", "PGUSER": "user", "PGPASSWORD": "password", "PGDATABASE": "dbname"}
    return "PG:" + " ".join(f"{name}={os.environ[variable]}" for variable, name in names.items())
