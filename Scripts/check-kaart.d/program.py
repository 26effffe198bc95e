# SPDX-License-Identifier: EUPL-1.2
"""The program that makes kaarten, as its command line tells."""

import os
import subprocess
from pathlib import Path


class ProgramFailed(RuntimeError):
    """The program did not make what it was asked for."""


class Program:
    """Runs the program with a store of its own, filled with the shipped data."""

    def __init__(self, path, folder):
        self.path, self.folder = Path(path).resolve(), folder
        self.store = folder / "shipped.gpkg"
        self.run("locaties", "--format", "csv")

    @property
    def is_debug(self):
        return "debug" in self.path.parts

    def run(self, *arguments, store=None, environment=None, before=()):
        """Its standard output."""
        command = [*before, self.path, *arguments, "--store", store or self.store]
        done = subprocess.run(command, capture_output=True, env={**os.environ, **(environment or {})}, cwd=self.folder)
        if done.returncode != 0:
            told = done.stderr.decode(errors="replace").strip().splitlines()
            raise ProgramFailed(f"`{' '.join(map(str, arguments))}` ended with {done.returncode}: {' '.join(told[-2:])}")
        return done.stdout

    def kaart(self, name, *options, **more):
        """A kaart in the folder."""
        self.run("kaart", "--output", self.folder / name, *options, **more)
        return self.folder / name

    def written(self, name, *arguments, **more):
        """What a command writes to standard output, as a file in the folder."""
        (self.folder / name).write_bytes(self.run(*arguments, **more))
        return self.folder / name
