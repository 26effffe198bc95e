# SPDX-License-Identifier: EUPL-1.2
"""A store without room, and one that another file takes the place of."""

import json
import os
import pathlib
import shutil
import subprocess
import time

from clients import differs, serving
from service import ITEMS, Service, ids, until


def full_disk(program, work):
    """What cannot be kept is refused with 507, and what is there is served as before."""
    # The whole fault runs in a name space of its own, in which a small file system can be mounted.
    own = ["unshare", "--map-root-user", "--mount"]
    try:
        allowed = subprocess.run([*own, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False)
    except FileNotFoundError:
        return "left out: there is no unshare here"
    if allowed.returncode != 0:
        return "left out: no file system can be mounted here"
    small = pathlib.Path(work) / "small"
    small.mkdir(exist_ok=True)
    size = pathlib.Path(work, "plans.gpkg").stat().st_size // 1024 + 2_000
    script = (f'mount -t tmpfs -o size={size}k none "{small}" && cp "{work}/plans.gpkg" "{small}/store.gpkg" && exec "$@"')
    service = Service(program, f"{work}/disk", None, store=small / "store.gpkg", prefix=(*own, "bash", "-c", script, "bash"))
    try:
        # Seen from outside the name space, its files are below the root of the process.
        seen = pathlib.Path(f"/proc/{service.process.pid}/root{small}")
        assert service.add("voor") == 201
        truth = service.ask(ITEMS + "?limit=10000")[1]
        filler = seen / "filler"
        with open(filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 4096)
            except OSError:
                pass
        statuses = [service.add(f"vol-{number}") for number in range(40)]
        kept = {f"vol-{number}" for number, status in enumerate(statuses) if status == 201}
        assert set(statuses) <= {201, 507} and statuses[-1] == 507, f"a full disk is answered with {sorted(set(statuses))}"
        status, body = service.ask(ITEMS + "?limit=10000")
        assert status == 200, f"on a full disk reading answers {status}"
        assert kept or differs(body, truth) == "", "on a full disk the list is another"
        os.unlink(filler)
        assert service.add("na") == 201, "with room again nothing is added"
        found = ids(service)
        assert {name for name in found if not name.startswith("plan-")} == {"voor", "na"} | kept, "something else was kept"
        assert service.lives and service.stop() == 0
        return f"{statuses.count(507)} changes were refused with 507 and nothing of them was kept"
    finally:
        if service.lives:
            service.process.kill()
            service.process.wait()


def replaced(program, work):
    """While another file lies in its place nothing is read or confirmed; put back, all that was confirmed is there."""
    with serving(program, work, "replaced") as service:
        assert service.add("voor") == 201
        status, truth = service.ask(ITEMS + "?limit=10000")
        other = service.folder / "other.gpkg"
        subprocess.run([program, "locaties", "--store", other], check=True, capture_output=True)
        away = service.folder / "away.gpkg"
        os.rename(service.store, away)
        shutil.copy(other, service.store)
        until(lambda: service.ask(ITEMS + "?limit=1")[0] == 503, 5, "a store that was replaced is still read")
        assert service.add("verloren") == 503, "a change is confirmed that nobody keeps"
        status, body = service.ask("/v1/collections")
        assert status == 503 and json.loads(body)["detail"] and str(service.store) not in body.decode(), body
        assert service.ask("/health")[0] == 200
        os.unlink(service.store)
        assert service.ask(ITEMS + "?limit=1")[0] == 503
        os.rename(away, service.store)
        begin = time.monotonic()
        status, body = service.ask(ITEMS + "?limit=10000")
        assert status == 200 and differs(body, truth) == "", f"put back it answers {status}"
        assert service.add("na") == 201 and {"voor", "na"} <= ids(service) and "verloren" not in ids(service)
        return f"503 while it was away, and all of it {time.monotonic() - begin:.1f} s after it was put back"
