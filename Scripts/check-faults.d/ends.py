# SPDX-License-Identifier: EUPL-1.2
"""The end of the service while many read and write."""

import http.client
import signal
import threading
import time

from clients import differs
from service import ITEMS, Service, ids

READERS, WRITERS = 12, 6


class Load:
    """Clients that read and write until nobody answers; they remember what was confirmed and what was not whole."""

    def __init__(self, service):
        self.service = service
        self.truth = service.ask(ITEMS + "?limit=10000&id=plan-1")[1]
        self.confirmed, self.asked, self.broken, self.read = set(), set(), [], 0
        self.stopped = threading.Event()
        self.threads = [threading.Thread(target=self.reads, daemon=True) for _ in range(READERS)]
        self.threads += [threading.Thread(target=self.writes, args=(number,), daemon=True) for number in range(WRITERS)]
        for thread in self.threads:
            thread.start()

    def reads(self):
        while not self.stopped.is_set():
            try:
                status, body = self.service.ask(ITEMS + "?limit=10000&id=plan-1", timeout=30)
            except (ConnectionError, http.client.RemoteDisconnected):
                return  # nobody takes the question: it was not answered at all
            except http.client.IncompleteRead as fault:
                self.broken.append(f"an answer breaks off after {len(fault.partial)} bytes")
                return
            if status != 200 or differs(body, self.truth):
                self.broken.append(f"{status}: {differs(body, self.truth)}")
            self.read += 1

    def writes(self, number):
        count = 0
        while not self.stopped.is_set():
            count += 1
            name = f"nieuw-{number}-{count}"
            self.asked.add(name)
            try:
                status = self.service.add(name, timeout=30)
            except (ConnectionError, http.client.HTTPException):
                return
            if status == 201:
                self.confirmed.add(name)
            else:
                self.broken.append(f"adding answers {status}")

    def finish(self):
        self.stopped.set()
        for thread in self.threads:
            thread.join(timeout=60)
            assert not thread.is_alive(), "a client still waits for an answer"


def under_load(program, work, name, how, ends_well):
    service = Service(program, f"{work}/{name}", f"{work}/plans.gpkg")
    try:
        load = Load(service)
        time.sleep(4)
        begin = time.monotonic()
        code = service.stop(how)
        took = time.monotonic() - begin
        load.finish()
        assert ends_well(code), f"it ended with {code}"
        if how == signal.SIGTERM:
            assert not load.broken, f"{len(load.broken)} answers are not whole: {load.broken[:3]}"
            assert not service.errors, f"the log tells of {service.errors[:3]}"
        assert load.confirmed and load.read, "nothing was asked"
        service.start()
        kept = {name for name in ids(service) if name.startswith("nieuw-")}
        assert load.confirmed <= kept, f"{len(load.confirmed - kept)} confirmed changes are lost"
        assert kept <= load.asked, "there is something that nobody added"
        assert service.stop() == 0
        return (f"it ended after {took:.1f} s; {load.read} answers were whole, and all {len(load.confirmed)} confirmed changes "
                f"are there")
    finally:
        if service.lives:
            service.process.kill()
            service.process.wait()


def terminated(program, work):
    """SIGTERM: what is being answered is finished, and nothing that was confirmed is lost."""
    return under_load(program, work, "term", signal.SIGTERM, lambda code: code == 0)


def killed(program, work):
    """SIGKILL: answers break off, but nothing that was confirmed is lost."""
    return under_load(program, work, "kill", signal.SIGKILL, lambda code: code == -signal.SIGKILL)
