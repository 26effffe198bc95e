# SPDX-License-Identifier: EUPL-1.2
"""Clients that are slow, say nothing, or go away."""

import contextlib
import resource
import select
import socket
import struct
import time

from service import ITEMS, Service, until

WHOLE = ITEMS + "?limit=10000"


@contextlib.contextmanager
def serving(program, work, name, *options):
    service = Service(program, f"{work}/{name}", f"{work}/plans.gpkg", *options)
    try:
        yield service
        assert service.lives, "the service has ended"
        assert not service.errors, f"the log tells of {service.errors[:3]}"
        code = service.stop()
        assert code == 0, f"it ended with {code}"
    finally:
        if service.lives:
            service.process.kill()
            service.process.wait()


def ended(connections, within=10):
    """How many of some connections the other end has closed; what it had sent before is taken first."""
    waiting, end = set(connections), time.monotonic() + within
    for connection in waiting:
        connection.setblocking(False)
    while waiting and time.monotonic() < end:
        for connection in select.select(waiting, [], [], 0.5)[0]:
            try:
                if not connection.recv(1 << 16):
                    waiting.discard(connection)
            except BlockingIOError:
                pass
            except OSError:
                waiting.discard(connection)
    return len(connections) - len(waiting)


def slow_readers(program, work):
    """Who asks for much and takes nothing holds a place for a while, and then no more."""
    with serving(program, work, "readers", "--idle-timeout", "3") as service:
        truth = service.ask(WHOLE)[1]
        slow = [service.opened(service.request(WHOLE), receive=4096) for _ in range(200)]
        time.sleep(1)
        refused, begin = 0, time.monotonic()
        while True:
            status, body = service.ask(WHOLE)
            if status == 200:
                assert differs(body, truth) == "", differs(body, truth)
                break
            assert status == 503, f"it answers {status}"
            refused += 1
            assert time.monotonic() - begin < 60, "slow readers keep others out"
            time.sleep(0.2)
        waited = time.monotonic() - begin
        until(lambda: service.files is None or service.files < 40, 60, "those who took nothing are still connected")
        closed = ended(slow)
        assert closed == len(slow), f"{len(slow) - closed} who took nothing are still connected"
        return f"200 took nothing; another had its answer after {waited:.1f} s and {refused} times 503, and all were ended"


def differs(one, other):
    """Where two lists differ apart from the time at which they were made; empty when they do not."""
    first, second = (text.split(b'"numberMatched"', 1)[-1] for text in (one, other))
    return "" if first == second else f"{len(first)} bytes are not the same as {len(second)}"


def slow_writers(program, work):
    """Who sends a letter at a time harms nobody, and is ended."""
    with serving(program, work, "writers", "--idle-timeout", "3") as service:
        text = service.request(ITEMS + "?limit=1")
        body = (f"POST /v1/_toets HTTP/1.1\r\nHost: {service.host}\r\nContent-Type: application/geo+json\r\n"
                "Content-Length: 100000\r\n\r\n").encode()
        slow = [service.opened(text[:10]) for _ in range(200)] + [service.opened(body) for _ in range(20)]
        end, sent, answered = time.monotonic() + 6, 10, 0
        while time.monotonic() < end:
            for connection in slow[:200]:
                with contextlib.suppress(OSError):
                    connection.send(text[sent:sent + 1])
            sent += 1
            begin = time.monotonic()
            assert service.ask(ITEMS + "?limit=10")[0] == 200
            assert time.monotonic() - begin < 5, "others wait for who writes slowly"
            answered += 1
            time.sleep(0.3)
        closed = ended(slow)
        assert closed == len(slow), f"{len(slow) - closed} who wrote nothing whole are still connected"
        return f"220 wrote a letter at a time; {answered} others were answered meanwhile, and all were ended"


def idle(program, work):
    """Ten thousand who only connect take a connection each, and nothing from others."""
    room = resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 500
    count = min(10_000, room)
    with serving(program, work, "idle", "--idle-timeout", "30") as service:
        assert service.ask(ITEMS + "?limit=10")[0] == 200
        before = service.memory
        silent = [service.opened() for _ in range(count)]
        slowest = 0.0
        for _ in range(50):
            begin = time.monotonic()
            assert service.ask(ITEMS + "?limit=10")[0] == 200
            slowest = max(slowest, time.monotonic() - begin)
        assert slowest < 5, f"with {count} connections an answer takes {slowest:.1f} s"
        after = service.memory
        for connection in silent:
            connection.close()
        until(lambda: service.files is None or service.files < 40, 20, f"{service.files} files are still open")
        grown = "" if after is None else f", {after - before} MB more"
        return f"{count} connections; the slowest of 50 answers took {slowest * 1000:.0f} ms{grown}"


def cut(program, work):
    """Who goes away in the middle of an answer or a question leaves nothing behind."""
    with serving(program, work, "cut") as service:
        truth = service.ask(WHOLE)[1]
        before = service.files
        body = (f"POST {ITEMS} HTTP/1.1\r\nHost: {service.host}\r\nAuthorization: Bearer {service.token}\r\n"
                "Content-Type: application/geo+json\r\nContent-Length: 5000\r\n\r\n{\"type\":\"Feature\"").encode()
        for number in range(300):
            connection = service.opened(body if number % 3 == 0 else service.request(WHOLE), receive=4096)
            if number % 3 == 1:
                connection.recv(1000)
            # With a reset instead of a farewell.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
        until(lambda: before is None or service.files <= before + 8, 20, f"{service.files} files are still open")
        for _ in range(20):
            status, body = service.ask(WHOLE)
            assert status == 200 and differs(body, truth) == "", f"{status}: {differs(body, truth)}"
        return "300 were cut; every answer after it was whole, and no connection is left"
