# SPDX-License-Identifier: EUPL-1.2
"""Measures all in one run, and prints how it stands to what it should be."""

import json
import sys
import time
import urllib.error
import urllib.request

from load import at_rate, others, wrk
from own import Nginx, Program, first_answers, harvest

POLYGON = "POLYGON((4.9 52.0,5.1 52.0,5.1 52.2,4.9 52.2,4.9 52.0))".replace(" ", "%20")
CASES = {
    "a page of 10": "?limit=10", "a page of 1000": "?limit=1000", "one feature": "/plan-500",
    "a box": "?limit=100&bbox=4.9,52.0,5.0,52.1", "a provincie": "?limit=100&provincie=Utrecht",
    "a polygon in CQL2": f"?limit=100&filter-lang=cql2-text&filter=S_INTERSECTS(GEOMETRY,{POLYGON})",
}
# The same, each time another one: NNN is 000 to 999. Nothing of it can have been kept.
OTHERS = {
    "a page of 10": "?limit=10&offset=NNN", "a page of 1000": "?limit=1000&offset=NNN", "one feature": "/plan-1NNN",
    "a box": "?limit=100&bbox=4.9NNN,52.0,5.0NNN,52.1", "a provincie": "?limit=100&provincie=Utrecht&offset=NNN",
    "a polygon in CQL2": f"?limit=100&filter-lang=cql2-text&filter=S_INTERSECTS(GEOMETRY,{POLYGON.replace('4.9', '4.9NNN')})",
}
AT_LEAST = {"pygeoapi": 30, "tipg": 10}


class Board:
    """What was measured, and the lines that tell whether it is as it should be."""

    def __init__(self):
        self.rates, self.judged, self.found = {}, [], {}

    def tell(self, who, what, outcome):
        self.rates[who, what] = outcome.rate
        print(f"{who:15} {what:27} {outcome}", flush=True)

    def judge(self, what, value, good, wanted):
        self.judged.append(f"{'yes' if good else 'NO '}  {what}: {value} (should be {wanted})")

    def finish(self):
        print()
        for what, counts in self.found.items():
            if len(set(counts.values())) > 1:
                print(f"not the same number of features for {what}: {counts}")
        for (who, what), rate in self.rates.items():
            own = self.rates.get(("doorbraakkaart", what))
            if who in AT_LEAST and own and rate:
                times = own / rate
                self.judge(f"{what} beside {who}", f"{times:.1f} times as many", times >= AT_LEAST[who], f"{AT_LEAST[who]}")
        print("\n".join(self.judged))


def fetched(url, **headers):
    request = urllib.request.Request(url, headers={"Accept": "application/geo+json, application/json;q=0.9", **headers})
    with urllib.request.urlopen(request) as answer:
        return answer.headers, answer.read()


def cases(board, who, items, seconds, geometry, left_out=()):
    for what, query in CASES.items():
        if what in left_out:
            continue
        url = items + query.replace("GEOMETRY", geometry)
        features = len(json.loads(fetched(url)[1]).get("features", [1]))
        assert features, f"{who} finds nothing for {what}: {url}"
        board.found.setdefault(what, {})[who] = features
        board.tell(who, what, wrk(url, seconds))
        board.tell(who, what + ", others", others(items + OTHERS[what].replace("GEOMETRY", geometry), seconds))


def alone(board, service, work, seconds):
    """What is measured of the program beside nginx, and of the program alone."""
    page = f"{service.items}?limit=10"
    headers, content = fetched(page)
    board.tell("doorbraakkaart", "unchanged (304)", wrk(page, seconds, f"If-None-Match: {headers['ETag']}"))
    nginx = Nginx(work, 8473, content)
    try:
        awaited(nginx.url)
        tag = fetched(nginx.url)[0]["ETag"]
        board.tell("nginx", "unchanged (304)", wrk(nginx.url, seconds, f"If-None-Match: {tag}"))
        board.tell("nginx", "the same page", wrk(nginx.url, seconds))
    finally:
        nginx.stop()
    board.tell("doorbraakkaart", "the kaart", kaart(service.program, work, seconds))
    times = board.rates["nginx", "unchanged (304)"] / board.rates["doorbraakkaart", "unchanged (304)"]
    board.judge("unchanged beside nginx", f"nginx answers {times:.2f} times as many", times <= 1.5, "1.5 at most")
    times = board.rates["nginx", "the same page"] / board.rates["doorbraakkaart", "a page of 10"]
    board.judge("a kept page beside nginx", f"nginx answers {times:.2f} times as many", times <= 1.5, "1.5 at most")
    half = board.rates["doorbraakkaart", "a page of 10"] / 2
    outcome = at_rate(page, seconds * 2, half)
    board.tell("doorbraakkaart", "at half load", outcome)
    board.judge("99 % at half load", f"{outcome.most:.2f} ms at {outcome.rate:.0f}/s", outcome.most < 10, "under 10 ms")


def kaart(program, work, seconds):
    """How often the kaart of the shipped locaties is given once it was drawn."""
    service = Program(program, f"{work}/shipped.gpkg", f"{work}/log")
    try:
        fetched(service.base + "/kaart?f=svg")
        return wrk(service.base + "/kaart?f=svg", seconds)
    finally:
        service.stop()


def awaited(url):
    """Waits until somebody answers."""
    for _ in range(600):
        try:
            return fetched(url)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise SystemExit(f"bench-service: nobody answers at {url}")


def main(program, work, store, large, seconds, peers=""):
    board, log, seconds = Board(), f"{work}/log", int(seconds)
    start = first_answers(program, store, log)
    board.judge("from the start to the first answer", f"{start:.3f} s", start < 0.2, "under 0.2 s")
    service = Program(program, store, log)
    cases(board, "doorbraakkaart", service.items, seconds, "geometry")
    alone(board, service, work, seconds)
    print(f"doorbraakkaart  {service.memory:.0f} MB at most\n", flush=True)
    service.stop()
    service = Program(program, large, log)
    count, took = harvest(service)
    board.judge(f"the harvest of {count} features", f"{took:.1f} s and {service.memory:.0f} MB", service.memory < 300,
                "under 300 MB")
    service.stop()
    if peers:
        import peers as services
        for who, start_peer, port, geometry, left_out in (
                ("pygeoapi", services.pygeoapi, 8472, "geom", ("a polygon in CQL2",)), ("tipg", services.tipg, 8474, "geom", ())):
            process, items = start_peer(store, work, port)
            try:
                awaited(f"{items}?limit=1")
                cases(board, who, items, seconds, geometry, left_out)
            finally:
                process.terminate()
                process.wait()
    board.finish()


main(*sys.argv[1:])
