# SPDX-License-Identifier: EUPL-1.2
"""The same question again and again, while the answer changes."""

import json
import sqlite3
import threading
import time

from clients import serving
from service import ITEMS

FEATURE = ITEMS + "/plan-1"
READERS, SECONDS = 6, 8


class Writer(threading.Thread):
    """Changes a locatie, in turn by the service and from outside as QGIS does; knows what was confirmed last."""

    def __init__(self, service):
        super().__init__(daemon=True)
        self.service, self.confirmed, self.fault = service, 0, None
        self.stopped = threading.Event()

    def run(self):
        outside = sqlite3.connect(self.service.store, timeout=30, isolation_level=None)
        # The triggers of the spatial index name these, also where no outline changes.
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            outside.create_function(name, 1, lambda outline: 0)
        number = 0
        while not self.stopped.is_set():
            number += 1
            name = f"stand {number}"
            if number % 2:
                status, body = self.service.ask(FEATURE, "PATCH", json.dumps({"properties": {"naam": name}}),
                                                Content_Type="application/merge-patch+json")
                if status not in (200, 204):
                    self.fault = f"a change answers {status}: {body[:200]}"
                    return
            else:
                outside.execute("UPDATE locaties SET naam = ? WHERE id = 'plan-1'", (name,))
            self.confirmed = number
            time.sleep(0.02)
        outside.close()


class Reader(threading.Thread):
    """Asks the same on one connection, one or more times at once; no answer may be older than what was confirmed."""

    def __init__(self, service, writer, times):
        super().__init__(daemon=True)
        self.service, self.writer, self.times, self.fault, self.count = service, writer, times, None, 0

    def run(self):
        connection = self.service.opened()
        stream, question = connection.makefile("rb"), self.service.request(FEATURE + "?f=json")
        last = 0
        while not self.writer.stopped.is_set() and not self.fault:
            confirmed = self.writer.confirmed
            connection.sendall(question * self.times)
            for _ in range(self.times):
                name = json.loads(self.answer(stream))["properties"]["naam"]
                number = int(name.removeprefix("stand ")) if name.startswith("stand ") else 0
                if number < max(confirmed, last):
                    self.fault = f"'{name}' was answered after {max(confirmed, last)} was confirmed"
                last, self.count = number, self.count + 1
        connection.close()

    @staticmethod
    def answer(stream):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = stream.readline()
            assert line, "the connection was ended"
            head += line
        assert head.startswith(b"HTTP/1.1 200"), head
        length = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        return stream.read(int(length.split(b":")[1]))


def repeated(program, work):
    """Whoever asks the same again gets what holds then, whichever program changed it."""
    with serving(program, work, "repeated", "--log-level", "info") as service:
        writer = Writer(service)
        readers = [Reader(service, writer, times=2 if number == 0 else 1) for number in range(READERS)]
        for thread in (writer, *readers):
            thread.start()
        time.sleep(SECONDS)
        writer.stopped.set()
        for thread in (writer, *readers):
            thread.join(timeout=30)
            assert not thread.fault, thread.fault
        answers = sum(reader.count for reader in readers)
        # What is answered by the bytes of before has no number of the library's in the log.
        lines = (service.folder / "log").read_text().splitlines()
        short = sum(1 for line in lines if "aanvraag" in line and "hb.request.id" not in line)
        assert short > answers // 2, f"only {short} of {answers} answers were repeated"
        assert writer.confirmed > 50, f"only {writer.confirmed} changes were made"
        return f"{answers} answers during {writer.confirmed} changes, {short} of them by the bytes of before; none was old"
