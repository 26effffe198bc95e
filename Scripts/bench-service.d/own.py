# SPDX-License-Identifier: EUPL-1.2
"""The program under measurement, and nginx on a file with the bytes of one of its answers."""

import os
import pathlib
import re
import shutil
import statistics
import subprocess
import time
import urllib.request


class Program:
    """The service, started and asked over HTTP."""

    def __init__(self, program, store, log):
        self.program = program
        self.begin = time.perf_counter()
        self.log = open(log, "ab")
        self.process = subprocess.Popen([program, "serve", "--port", "0", "--store", store], stdout=subprocess.PIPE,
                                        stderr=self.log)
        self.base = self.process.stdout.readline().decode().strip()
        self.items = f"{self.base}/collections/locaties/items"

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()
        self.log.close()

    @property
    def memory(self):
        """The most memory it has had, in megabytes."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(text.split("VmHWM:")[1].split()[0]) / 1024


def first_answers(program, store, log, rounds=9):
    """The median time from the start of the process to its first page, in seconds."""
    times = []
    for _ in range(rounds):
        service = Program(program, store, log)
        with urllib.request.urlopen(f"{service.items}?limit=10") as answer:
            answer.read()
        times.append(time.perf_counter() - service.begin)
        service.stop()
    return statistics.median(times)


def harvest(service, size=10_000):
    """How many features come by the links next, and in how many seconds."""
    begin, count, url = time.perf_counter(), 0, f"{service.items}?limit={size}"
    while url:
        with urllib.request.urlopen(url) as answer:
            text = answer.read()
        count += text.count(b'"type":"Feature",')
        # The links stand at the end; all else of the page is not looked at, as that would time this script.
        following = re.search(rb'"href":"([^"]+)","rel":"next"', text[-4096:])
        url = following and following[1].decode()
    return count, time.perf_counter() - begin


class Nginx:
    """nginx as it is set up to serve one file, with a worker per core."""

    def __init__(self, work, port, content):
        folder = pathlib.Path(work) / "nginx"
        (folder / "files").mkdir(parents=True, exist_ok=True)
        (folder / "files" / "page.json").write_bytes(content)
        (folder / "nginx.conf").write_text(f"""
            worker_processes auto; daemon off; pid {folder}/pid; error_log {folder}/log crit;
            events {{ worker_connections 1024; }}
            http {{ access_log off; sendfile on; keepalive_requests 1000000; types {{ application/geo+json json; }}
                client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
                uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
                server {{ listen 127.0.0.1:{port}; root {folder}/files; }} }}""")
        # As root it would hand its work to a user who may not read here.
        user = ["-g", "user root;"] if os.getuid() == 0 else []
        tool = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen([tool, "-c", folder / "nginx.conf", "-p", folder, *user])
        self.url = f"http://127.0.0.1:{port}/page.json"

    def stop(self):
        self.process.terminate()
        self.process.wait()
