# SPDX-License-Identifier: EUPL-1.2
"""Checks of several services on one database, and of what faults leave behind."""

import subprocess
import sys
import tempfile
from pathlib import Path

import faults
import proxy
import replicas
from server import Server
from service import Service

CHECKS = {
    "replicas": replicas.same_whichever_answers, "winner": replicas.one_wins, "standby": replicas.reads_elsewhere,
    "proxy": proxy.behind_a_proxy,
    "away": faults.away_and_back, "import": faults.import_is_whole, "writes": faults.writes_are_kept,
    "pages": faults.pages_are_whole, "full": faults.disk_full,
}


class Bench:
    """A server, three services on it, and what they need."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.tokens = str(folder / "tokens.txt")
        self.token = self.run("token", "toets", "--append", self.tokens).stdout.strip()
        self.server = Server()
        self.services = []

    def start(self, count):
        self.services += [Service(self.program, self.server.url, self.tokens) for _ in range(count)]

    def run(self, *arguments):
        return subprocess.run([self.program, *arguments], capture_output=True, text=True, check=False)

    def plans(self, count):
        """A file of so many locaties."""
        script = Path(__file__).resolve().parent.parent / "bench-service.d/plans.py"
        target = self.folder / f"plans-{count}.geojson"
        if not target.exists():
            with open(target, "w", encoding="utf-8") as file:
                subprocess.run([sys.executable, script, str(count)], check=True, stdout=file)
        return target

    def close(self):
        for service in self.services:
            service.close()
        self.server.close()


def main(program, *names):
    unknown = set(names) - set(CHECKS)
    if unknown:
        sys.exit(f"check-store: there is no check {', '.join(sorted(unknown))}")
    failures = 0
    with tempfile.TemporaryDirectory(prefix="check-store-") as folder:
        bench = Bench(program, Path(folder))
        try:
            bench.start(3)
            for name in names or CHECKS:
                try:
                    remark = CHECKS[name](bench)
                    print(f"ok    {name}: {remark}", flush=True)
                except AssertionError as fault:
                    failures += 1
                    print(f"FAIL  {name}: {fault}", flush=True)
        finally:
            bench.close()
    sys.exit(1 if failures else 0)


main(*sys.argv[1:])
