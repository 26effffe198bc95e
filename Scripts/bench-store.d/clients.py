# SPDX-License-Identifier: EUPL-1.2
"""Those who are asked: a service of ours on a store, and tipg on the same database."""

import atexit
import http.client
import json
import os
import socket
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path


class Client:
    """One connection to a server that this script has started."""

    def __init__(self, process, port):
        self.asked = 0
        self.process = process
        # Nothing stays behind, however this ends.
        atexit.register(process.kill)
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)

    def ask(self, path, **headers):
        self.connection.request("GET", path, headers=headers)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status != 200:
            sys.exit(f"bench-store: {path} gave {answer.status}: {content[:300]}")
        return content

    def times(self, path, rounds):
        """The milliseconds of each round but the first."""
        times = []
        # uvicorn closes a connection on which nothing is asked for some seconds.
        self.connection.close()
        for _ in range(rounds + 1):
            self.asked += 1
            # By another name of the host every answer has other links, so that none of them can have been kept.
            begin = time.perf_counter()
            self.ask(path.replace("ROUND", str(self.asked)), Host=f"kaart-{self.asked}.example")
            times.append((time.perf_counter() - begin) * 1000)
        return times[1:]

    def close(self):
        self.process.terminate()
        self.process.wait()


class Service(Client):
    def __init__(self, program, store):
        process = subprocess.Popen([program, "serve", "--port", "0", "--store", store], stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True)
        super().__init__(process, urllib.parse.urlsplit(process.stdout.readline().strip()).port)

    def memory(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


class Tipg(Client):
    """tipg of the folder with its environment, on a table of the public schema."""

    def __init__(self, folder, table):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        settings = {**os.environ, "POSTGRES_USER": os.environ["PGUSER"], "POSTGRES_PASS": os.environ["PGPASSWORD"],
                    "POSTGRES_HOST": os.environ["PGHOST"], "POSTGRES_PORT": os.environ["PGPORT"],
                    "POSTGRES_DBNAME": os.environ["PGDATABASE"], "TIPG_DB_TABLES": f'["public.{table}"]'}
        with open(f"{folder}.log", "wb") as log:
            process = subprocess.Popen([f"{folder}/bin/uvicorn", "tipg.main:app", "--port", str(port), "--no-access-log"],
                                       env=settings, stdout=log, stderr=log)
        super().__init__(process, port)
        self.items = f"/collections/public.{table}/items"
        self.wait(folder)

    def wait(self, folder):
        for _ in range(600):
            try:
                json.loads(self.ask(f"{self.items}?limit=1"))
                return
            except OSError:
                self.connection.close()
            if self.process.poll() is not None:
                sys.exit(f"bench-store: tipg ended: {folder}.log")
            time.sleep(0.1)
        sys.exit(f"bench-store: tipg did not start in a minute: {folder}.log")
