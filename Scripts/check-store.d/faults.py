# SPDX-License-Identifier: EUPL-1.2
"""What is left when servers and connections are killed and disks are full."""

import json
import os
import signal
import subprocess
import threading
import time

from replicas import ITEM, check


def stand(server):
    """Everything in the layers and the history, as a fingerprint."""
    return server.sql(
        "SELECT md5(string_agg(md5(l::text), '' ORDER BY id)) || (SELECT count(*) FROM geschiedenis) "
        "|| (SELECT count(*) FROM geschiedenis_objecten) FROM locaties AS l")


def until_answers(service, seconds=30):
    begin = time.monotonic()
    while True:
        if service.ask(ITEM).status == 200:
            return time.monotonic() - begin
        check(time.monotonic() - begin < seconds, f"the service does not recover within {seconds} s")
        time.sleep(0.1)


def away_and_back(bench):
    service = bench.services[0]
    before = stand(bench.server)
    bench.server.kill()
    slowest = 0
    for question in range(20):
        begin = time.monotonic()
        if question % 2:
            answer = service.patch(bench.token, "bleizo", {"fase": "weg"})
        else:
            answer = service.ask("/v1/collections/locaties/items?limit=3&f=json")
        slowest = max(slowest, time.monotonic() - begin)
        check(answer.status == 503, f"without a database: {answer.status}")
        check(answer.headers.get("retry-after", "").isdigit(), "503 without Retry-After")
        check(bench.server.url.split(":")[2].split("@")[0].encode() not in answer.body, "the answer has the password")
    check(service.ask("/health").status == 200, "the service itself is not well")
    bench.server.start()
    waited = until_answers(service)
    check(stand(bench.server) == before, "the data are not what they were")
    return f"20 times 503 within {slowest:.2f} s each, well again {waited:.1f} s after the database"


def import_is_whole(bench):
    plans = bench.plans(20_000)
    before = stand(bench.server)
    killed = []
    ways = {
        "kill -9 of the backend": lambda pid: os.kill(pid, signal.SIGKILL),
        "kill -9 of the server": lambda pid: bench.server.kill(),
        "a cut connection": lambda pid: bench.server.sql(f"SELECT pg_terminate_backend({pid})"),
        "kill -9 of the import": None,
    }
    for name, way in ways.items():
        process = subprocess.Popen([bench.program, "import", "locaties", plans, "--store", bench.server.url],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        pid = copying(bench.server)
        if way is None:
            process.kill()
        else:
            way(pid)
        message = process.communicate(timeout=120)[1]
        if name == "kill -9 of the server":
            bench.server.start()
        until_answers(bench.services[0])
        check(way is None or process.returncode == 3, f"{name}: exit code {process.returncode}: {message[-300:]}")
        check(way is None or "cannot be reached" in message, f"{name}: said {message[-300:]}")
        deadline = time.monotonic() + 20
        while stand(bench.server) != before:
            check(time.monotonic() < deadline, f"{name}: the store is not as it was")
            time.sleep(0.2)
        killed.append(name)
    return "all or nothing after " + ", ".join(killed)


def copying(server):
    """The backend of an import that is writing, waited for."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        rows = server.sql(
            "SELECT a.pid FROM pg_stat_activity AS a JOIN pg_locks AS l USING (pid) "
            "WHERE l.relation = 'locaties'::regclass AND l.mode = 'RowExclusiveLock' LIMIT 1")
        if rows:
            return int(rows)
        time.sleep(0.02)
    raise AssertionError("the import does not begin to write")


def writes_are_kept(bench, seconds=12):
    promised, asked, odd = [], [], []
    halt = threading.Event()

    def write(service, name):
        number = 0
        while not halt.is_set():
            number += 1
            text = f"{name}-{number}"
            asked.append(text)
            answer = service.patch(bench.token, "bleizo", {"statusToelichting": text})
            if answer.status in (200, 204):
                promised.append(text)
            elif answer.status != 503:
                odd.append(answer.status)

    threads = [threading.Thread(target=write, args=(service, f"s{index}"))
               for index, service in enumerate(bench.services)]
    for thread in threads:
        thread.start()
    end = time.monotonic() + seconds
    kills = 0
    while time.monotonic() < end:
        time.sleep(0.3)
        try:
            for pid in bench.server.backends()[:1]:
                if kills % 8 == 7:
                    os.kill(pid, signal.SIGKILL)
                else:
                    bench.server.sql(f"SELECT pg_terminate_backend({pid})")
                kills += 1
        except subprocess.CalledProcessError:
            # The server brings itself up again after the death of one of its own.
            pass
    halt.set()
    for thread in threads:
        thread.join()
    until_answers(bench.services[0])
    check(not odd, f"answers other than done and 503: {sorted(set(odd))}")
    # What an entry changed is in the image before the next: each text that was once there.
    texts = set(bench.server.sql(
        "SELECT voor::json ->> 'status_toelichting' FROM geschiedenis_objecten WHERE id = 'bleizo' AND voor IS NOT NULL "
        "UNION SELECT status_toelichting FROM locaties WHERE id = 'bleizo'").split("\n"))
    lost = [text for text in promised if text not in texts]
    check(not lost, f"{len(lost)} of {len(promised)} changes that were promised are lost: {lost[:3]}")
    check(kills > 5 and len(promised) > 5, f"only {kills} kills and {len(promised)} changes: nothing was tried")
    twice = bench.server.sql("SELECT count(*) FROM (SELECT handeling FROM geschiedenis_objecten GROUP BY handeling "
                             "EXCEPT SELECT fid FROM geschiedenis) AS half")
    check(twice == "0", f"{twice} entries of the history are half")
    return f"{len(promised)} of {len(asked)} changes promised and all kept, with {kills} connections killed meanwhile"


def pages_are_whole(bench, seconds=6):
    statuses, halt, kills = [], threading.Event(), 0

    def read(service):
        while not halt.is_set():
            answer = service.ask("/v1/collections/woningbouwgebieden/items?limit=1000&f=json")
            statuses.append(answer.status)
            if answer.status == 200:
                features = json.loads(answer.body)["features"]
                if len(features) != 26:
                    statuses.append(f"200 with {len(features)} features")

    threads = [threading.Thread(target=read, args=(service,)) for service in bench.services]
    for thread in threads:
        thread.start()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.05)
        for pid in bench.server.backends()[:1]:
            bench.server.sql(f"SELECT pg_terminate_backend({pid})")
            kills += 1
    halt.set()
    for thread in threads:
        thread.join()
    other = set(statuses) - {200, 503}
    check(not other, f"answers: {other}")
    check(200 in statuses and kills > 10, f"only {kills} kills: nothing was tried")
    return f"{len(statuses)} pages, {statuses.count(503)} times 503, the others whole, with {kills} connections cut"


def disk_full(bench):
    if os.geteuid() != 0:
        return "skipped: only root can make a small disk"
    place = bench.server.folder / "klein"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m,mode=700", "tmpfs", place], check=True)
    try:
        os.chown(place, bench.server.account["user"], bench.server.account["group"])
        bench.server.sql(f"CREATE TABLESPACE klein LOCATION '{place}'", database="postgres")
        bench.server.sql("ALTER TABLE locaties SET TABLESPACE klein; ALTER INDEX IF EXISTS locaties_geom SET TABLESPACE klein")
        before = stand(bench.server)
        done = bench.run("import", "locaties", bench.plans(100_000), "--store", bench.server.url)
        check(done.returncode == 3 and "full" in done.stderr, f"exit code {done.returncode}: {done.stderr[-300:]}")
        check(stand(bench.server) == before, "the store is not as it was")
        answer = bench.services[0].ask(ITEM)
        check(answer.status == 200, f"reading with a full disk: {answer.status}")
        bench.server.sql("ALTER TABLE locaties SET TABLESPACE pg_default; "
                         "ALTER INDEX IF EXISTS locaties_geom SET TABLESPACE pg_default")
        bench.server.sql("DROP TABLESPACE klein", database="postgres")
        check(stand(bench.server) == before, "the store is not as it was")
    finally:
        subprocess.run(["umount", place], check=True)
    return "the import says so and changes nothing, and reading goes on"
