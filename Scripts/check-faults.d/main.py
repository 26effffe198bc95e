# SPDX-License-Identifier: EUPL-1.2
"""Runs the faults, each on a service of its own, and tells of each whether the service stood it."""

import resource
import sys
import time

import clients
import ends
import repeats
import stores

FAULTS = {
    "readers": clients.slow_readers, "writers": clients.slow_writers, "idle": clients.idle, "cut": clients.cut,
    "disk": stores.full_disk, "replaced": stores.replaced, "repeated": repeats.repeated,
    "term": ends.terminated, "kill": ends.killed,
}


def main(program, work, only):
    chosen = [name for name in only.split(",") if name] or list(FAULTS)
    if set(chosen) - set(FAULTS):
        print(f"check-faults: there is no fault {', '.join(sorted(set(chosen) - set(FAULTS)))}", file=sys.stderr)
        return 2
    # The connections of the clients are files of this process.
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    failed = 0
    for name in chosen:
        begin = time.monotonic()
        try:
            print(f"ok    {name}: {FAULTS[name](program, work)} ({time.monotonic() - begin:.0f} s)", flush=True)
        except Exception as fault:  # a client may meet anything at all
            failed += 1
            print(f"FAIL  {name}: {type(fault).__name__}: {fault}", flush=True)
    return 1 if failed else 0


sys.exit(main(*sys.argv[1:]))
