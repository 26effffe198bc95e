# SPDX-License-Identifier: EUPL-1.2
"""The service under test: started on a copy of the store, asked by plain HTTP, and looked at from outside."""

import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time
import urllib.parse

ITEMS = "/v1/collections/locaties/items"


class Service:
    def __init__(self, program, folder, source, *options, store=None, prefix=()):
        self.folder = pathlib.Path(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.program = program
        self.store = store or self.folder / "store.gpkg"
        if source:
            shutil.copy(source, self.store)
        tokens = self.folder / "tokens"
        self.token = subprocess.run([program, "token", "faults", "--append", tokens], check=True, capture_output=True,
                                    text=True).stdout.strip()
        self.options = ["--tokens", tokens, *options]
        self.prefix = prefix
        self.start()

    def start(self):
        self.log = open(self.folder / "log", "ab")
        self.process = subprocess.Popen(
            [*self.prefix, self.program, "serve", "--port", "0", "--store", self.store, *self.options],
            stdout=subprocess.PIPE, stderr=self.log)
        address = self.process.stdout.readline().decode().strip()
        assert address, f"the service did not start: {(self.folder / 'log').read_text()[-500:]}"
        parts = urllib.parse.urlsplit(address)
        self.host, self.port = parts.hostname, parts.port

    def stop(self, how=signal.SIGTERM, within=60):
        self.process.send_signal(how)
        code = self.process.wait(timeout=within)
        self.process.stdout.close()
        self.log.close()
        return code

    @property
    def lives(self):
        return self.process.poll() is None

    def ask(self, path, method="GET", body=None, timeout=60, **headers):
        """Status and body of one request on a connection of its own; raises when the answer is not whole."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        try:
            sent = {name.replace("_", "-"): value for name, value in headers.items()}
            if method != "GET":
                sent["Authorization"] = f"Bearer {self.token}"
                sent.setdefault("Content-Type", "application/geo+json")
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            try:
                return answer.status, answer.read()
            except ConnectionError as fault:
                # Once an answer has begun, its end is missed, whatever ended it.
                raise http.client.IncompleteRead(b"") from fault
        finally:
            connection.close()

    def add(self, name, **options):
        """Adds a locatie; gives the status."""
        feature = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.1, 52.1]},
                   "properties": {"id": name, "naam": name}}
        return self.ask(ITEMS, "POST", json.dumps(feature), **options)[0]

    def opened(self, text=b"", receive=None):
        """A plain connection on which a text was sent."""
        made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if receive:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        made.settimeout(60)
        made.connect((self.host, self.port))
        if text:
            made.sendall(text)
        return made

    def request(self, path):
        return f"GET {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\n\r\n".encode()

    @property
    def files(self):
        """How many files and connections it has open; None where that is not told."""
        folder = f"/proc/{self.process.pid}/fd"
        return len(os.listdir(folder)) if os.path.isdir(folder) else None

    @property
    def memory(self):
        """The most memory it has had, in megabytes; None where that is not told."""
        try:
            text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return None
        return int(text.split("VmHWM:")[1].split()[0]) // 1024

    @property
    def errors(self):
        return [line for line in (self.folder / "log").read_text().splitlines() if " error " in line or "Fatal" in line]


def until(holds, seconds, what):
    """Waits until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.1)


def ids(service):
    """The ids of all locaties, page by page."""
    found, path = set(), ITEMS + "?limit=1000"
    while path:
        status, body = service.ask(path)
        assert status == 200, f"{path} answers {status}"
        page = json.loads(body)
        found |= {feature["id"] for feature in page["features"]}
        following = [link["href"] for link in page["links"] if link["rel"] == "next"]
        path = following[0].split(str(service.port), 1)[1] if following else None
    return found
