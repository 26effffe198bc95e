# SPDX-License-Identifier: EUPL-1.2
"""Loads an address by wrk: as fast as it goes, or at a given rate."""

import pathlib
import re
import subprocess
import tempfile

UNITS = {"us": 1e-3, "ms": 1.0, "s": 1e3, "m": 6e4}


class Outcome:
    """Requests per second, and the time of an answer in milliseconds."""

    def __init__(self, text):
        def time(share):
            number, unit = re.search(rf"{share}%\s+([\d.]+)(us|ms|s|m)", text).groups()
            return float(number) * UNITS[unit]

        self.rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])
        self.median, self.most = time(50), time(99)
        refused = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
        failed = re.search(r"Socket errors: (.+)", text)
        self.refused = ", ".join(part for part in (refused and f"{refused[1]} refused", failed and failed[1]) if part)

    def __str__(self):
        return f"{self.rate:9.0f}/s  median {self.median:8.2f} ms  99 % {self.most:8.2f} ms  {self.refused}"


def wrk(url, seconds, *headers, connections=8, script=None):
    options = [part for header in ("Accept: application/geo+json, application/json;q=0.9, */*;q=0.1", *headers)
               for part in ("-H", header)]
    if script:
        options += ["-s", script]
    text = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "60s", "--latency", *options, url],
                          check=True, capture_output=True, text=True).stdout
    return Outcome(text)


def others(url, seconds):
    """Loads addresses of which each has another number in the place of NNN."""
    host, path = re.fullmatch(r"(http://[^/]+)(.*)", url).groups()
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder) / "others.lua"
        # A percent sign is one of the text, and none of a pattern.
        # By another name of the host every answer has other links, so that none of them can have been kept.
        script.write_text(f"""local path, count = [[{path}]], 0
request = function()
    count = count + 1
    wrk.headers["Host"] = "kaart-" .. count .. ".example"
    return wrk.format("GET", (path:gsub("NNN", string.format("%03d", math.random(0, 999)))))
end
""")
        return wrk(host, seconds, script=script)


def at_rate(url, seconds, rate):
    """Loads at about a rate: enough clients that each thinks for 20 ms on average before it asks again."""
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder) / "think.lua"
        script.write_text("function delay() return math.random(0, 40) end\n")
        return wrk(url, seconds, connections=max(1, round(rate * 0.02)), script=script)
