# SPDX-License-Identifier: EUPL-1.2
"""Several services on one database answer as one."""

import itertools
import threading
import time
import urllib.parse

from server import Server
from service import Service

ITEM = "/v1/collections/locaties/items/bleizo"


def check(truth, message):
    if not truth:
        raise AssertionError(message)


def pages(ask, path):
    """All ids by following the links, each page asked by a function; with the links that were followed."""
    ids, followed = [], []
    while path:
        answer = ask(path)
        check(answer.status == 200, f"{path} gave {answer.status}")
        collection = answer.json()
        ids += [feature["id"] for feature in collection["features"]]
        links = [link["href"] for link in collection["links"] if link["rel"] == "next"]
        path = None
        if links:
            followed.append(links[0])
            parts = urllib.parse.urlsplit(links[0])
            path = f"{parts.path}?{parts.query}"
    return ids, followed


def same_whichever_answers(bench):
    services = bench.services
    whole = [feature["id"] for feature in services[0].ask(
        "/v1/collections/woningbouwgebieden/items?limit=1000&f=json").json()["features"]]
    for limit in (1, 3, 7):
        # Each page from the next service, as behind a proxy in turn.
        turn = itertools.cycle(services)
        found, _ = pages(lambda path: next(turn).ask(path), f"/v1/collections/woningbouwgebieden/items?limit={limit}&f=json")
        check(found == whole, f"pages of {limit} in turn are not the whole list")
    paths = [ITEM, "/v1/collections/locaties/items?limit=3&f=json", "/v1/kaart?f=svg", "/v1/voortgang?f=json",
             "/v1/collections"]
    before = {}
    for path in paths:
        answers = [service.ask(path) for service in services]
        check(len({(answer.status, answer.headers.get("etag"), answer.body) for answer in answers}) == 1,
              f"{path} differs between services")
        check(answers[0].headers.get("etag"), f"{path} has no ETag")
        before[path] = answers[0].headers["etag"]
    changed = services[0].patch(bench.token, "bleizo", {"statusToelichting": "gewijzigd door een ander"})
    check(changed.status in (200, 204), f"the change gave {changed.status}")
    for service in services:
        for path in (ITEM, "/v1/collections/locaties/items?limit=3&f=json"):
            answer = service.ask(path, headers={"If-None-Match": before[path]})
            check(answer.status == 200, f"{path} is still the old one after a change elsewhere: {answer.status}")
        check(b"gewijzigd door een ander" in service.ask(ITEM).body, "a service does not see the change")
    return f"{len(whole)} features by pages of 1, 3 and 7 in turn; {len(paths)} answers with the same bytes and ETag"


def one_wins(bench, rounds=25):
    services = bench.services[:2]
    entries = int(bench.server.sql("SELECT count(*) FROM geschiedenis"))
    for number in range(rounds):
        etag = services[0].ask(ITEM).headers["etag"]
        outcomes = [None, None]

        def change(index):
            outcomes[index] = services[index].patch(
                bench.token, "bleizo", {"statusToelichting": f"ronde {number} van {index}"}, etag).status

        threads = [threading.Thread(target=change, args=(index,)) for index in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        won = [index for index, status in enumerate(outcomes) if status in (200, 204)]
        check(len(won) == 1 and sorted(outcomes)[-1] == 412, f"round {number}: {outcomes}")
        text = bench.server.sql("SELECT status_toelichting FROM locaties WHERE id = 'bleizo'")
        check(text == f"ronde {number} van {won[0]}", f"round {number}: won by {won[0]}, but '{text}' stands")
    added = int(bench.server.sql("SELECT count(*) FROM geschiedenis")) - entries
    check(added == rounds, f"{added} entries in the history for {rounds} changes")
    return f"{rounds} rounds, each with one 2xx and one 412, and one entry in the history"


def reads_elsewhere(bench):
    standby = Server(standby_of=bench.server)
    service = Service(bench.program, bench.server.url, bench.tokens, "--read-store", standby.url)
    try:
        check(service.patch(bench.token, "bleizo", {"statusToelichting": "via de replica"}).status in (200, 204),
              "a service that reads elsewhere cannot write")
        deadline = time.monotonic() + 10
        while b"via de replica" not in service.ask(ITEM).body:
            check(time.monotonic() < deadline, "the replica does not show the change within 10 s")
            time.sleep(0.05)
        queries = standby.sql("SELECT sum(xact_commit) FROM pg_stat_database")
        check(int(queries) > 0, "nothing was read from the replica")
        standby.kill()
        answer = service.ask(ITEM)
        check(answer.status == 503 and "retry-after" in answer.headers, f"without replica: {answer.status}")
        standby.start()
        deadline = time.monotonic() + 20
        while service.ask(ITEM).status != 200:
            check(time.monotonic() < deadline, "the service does not recover within 20 s after its replica")
            time.sleep(0.2)
    finally:
        service.close()
        standby.close()
    return "reads from the replica, writes to the store; the replica goes and comes"
