# SPDX-License-Identifier: EUPL-1.2
"""Measures a service by wrk, and the time of a harvest by its links next."""

import json
import re
import subprocess
import sys
import time
import urllib.request


def fetched(url, **headers):
    request = urllib.request.Request(url, headers={"Accept": "application/geo+json, application/json", **headers})
    with urllib.request.urlopen(request) as answer:
        return answer.headers, json.load(answer)


def wrk(url, seconds, *headers):
    options = [part for header in headers for part in ("-H", header)]
    text = subprocess.run(
        ["wrk", "-t1", "-c8", f"-d{seconds}s", "--latency", *options, url], check=True, capture_output=True, text=True).stdout
    rate = re.search(r"Requests/sec:\s+([\d.]+)", text)[1]
    half, most = re.search(r"50%\s+(\S+)", text)[1], re.search(r"99%\s+(\S+)", text)[1]
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    return f"{float(rate):10.0f}/s  median {half:>9}  99 % {most:>9}" + (f"  REFUSED {refused[1]}" if refused else "")


def main():
    name, base, seconds = sys.argv[1], sys.argv[2], sys.argv[3]
    items = f"{base}/collections/locaties/items"
    accept = "Accept: application/geo+json"
    feature = fetched(f"{items}?limit=1")[1]["features"][0]["id"]
    tag = fetched(f"{items}?limit=10")[0].get("ETag")
    if tag:
        print(f"{name:15} {'unchanged (304)':15} {wrk(f'{items}?limit=10', seconds, accept, f'If-None-Match: {tag}')}")
    for title, path in (("one feature", f"{items}/{feature}"), ("page of 10", f"{items}?limit=10"),
                        ("page of 100", f"{items}?limit=100"),
                        ("1000 in a box", f"{items}?limit=1000&bbox=4.5,51.8,5.5,52.4")):
        print(f"{name:15} {title:15} {wrk(path, seconds, accept)}", flush=True)
    start, count, url = time.perf_counter(), 0, f"{items}?limit=1000"
    while url:
        page = fetched(url)[1]
        count += len(page["features"])
        url = next((link["href"] for link in page["links"] if link["rel"] == "next"), None)
    print(f"{name:15} harvest of {count} by 1000: {time.perf_counter() - start:.2f} s")


main()
