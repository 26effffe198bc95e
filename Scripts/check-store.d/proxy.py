# SPDX-License-Identifier: EUPL-1.2
"""Several services behind nginx, which hands each request to the next of them."""

import http.client
import json
import os
import shutil
import subprocess
import threading
import time
import urllib.parse

from replicas import check, pages
from server import free_port
from service import Answer, Service

PLACES = "/v1/collections/locaties/items"
AREAS = "/v1/collections/woningbouwgebieden/items"


class Proxy:
    """nginx before some services, with a worker per core; asks the next one when one does not answer."""

    def __init__(self, folder, services):
        self.port = free_port()
        folder = folder / "proxy"
        folder.mkdir()
        servers = " ".join(f"server 127.0.0.1:{service.port} max_fails=1 fail_timeout=1s;" for service in services)
        temporary = " ".join(f"{name}_temp_path {folder}/{name};"
                             for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (folder / "nginx.conf").write_text(f"""
            worker_processes auto; daemon off; pid {folder}/pid; error_log {folder}/log crit;
            events {{ worker_connections 1024; }}
            http {{ access_log off; {temporary} upstream kaart {{ {servers} keepalive 16; }}
                server {{ listen 127.0.0.1:{self.port};
                    location / {{ proxy_pass http://kaart; proxy_http_version 1.1; proxy_set_header Connection "";
                        proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Host $http_host;
                        proxy_set_header X-Forwarded-Proto $scheme; proxy_next_upstream error timeout http_503;
                        add_header X-Upstream $upstream_addr always; }} }} }}""", encoding="utf-8")
        # As root it would hand its work to a user who may not read here.
        user = ["-g", "user root;"] if os.getuid() == 0 else []
        tool = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen([tool, "-c", folder / "nginx.conf", "-p", folder, *user])
        self.seen = set()
        deadline = time.monotonic() + 10
        while True:
            try:
                self.ask("/v1")
                return
            except ConnectionError:
                check(time.monotonic() < deadline, "nginx does not start: is nginx-light installed?")
                time.sleep(0.05)

    def ask(self, path, method="GET", body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            answer = Answer(response, response.read())
            self.seen |= set(answer.headers.get("x-upstream", "").replace(" ", "").split(","))
            return answer
        finally:
            connection.close()

    def pages(self, path):
        """All ids by following the links, which must lead through the proxy."""
        ids, followed = pages(self.ask, path)
        for link in followed:
            check(urllib.parse.urlsplit(link).netloc == f"127.0.0.1:{self.port}", f"a link leads past the proxy: {link}")
        return ids

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=30)


class Writer(threading.Thread):
    """Changes a locatie and adds others through the proxy, one after another, until it is stopped."""

    def __init__(self, proxy, token):
        super().__init__(daemon=True)
        self.proxy, self.token = proxy, token
        self.stopped, self.added, self.refused = threading.Event(), [], []

    def run(self):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/geo+json"}
        while not self.stopped.is_set():
            name = f"proxy-{len(self.added)}"
            feature = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.1, 52.1]},
                       "properties": {"id": name, "naam": name}}
            status = self.proxy.ask(PLACES, "POST", json.dumps(feature), headers).status
            if status != 201:
                self.refused.append(status)
            self.added.append(name)
            time.sleep(0.02)

    def finish(self):
        self.stopped.set()
        self.join(timeout=60)
        check(not self.refused, f"through the proxy adding gave {sorted(set(self.refused))}")


def behind_a_proxy(bench):
    services = [Service(bench.program, bench.server.url, bench.tokens, "--trusted-proxy", "127.0.0.1", base=None)
                for _ in range(3)]
    proxy = Proxy(bench.folder, services)
    try:
        areas = [feature["id"] for feature in services[0].ask(f"{AREAS}?limit=1000&f=json").json()["features"]]
        places = [feature["id"] for feature in services[0].ask(f"{PLACES}?limit=1000&f=json").json()["features"]]
        writer = Writer(proxy, bench.token)
        writer.start()
        rounds = 0
        for limit in (1, 3, 7):
            check(proxy.pages(f"{AREAS}?limit={limit}&f=json") == areas, f"pages of {limit} are not the whole list")
            found = proxy.pages(f"{PLACES}?limit={limit}&f=json")
            check([name for name in found if not name.startswith("proxy-")] == places and len(set(found)) == len(found),
                  f"while others write, pages of {limit} lose or repeat what does not change")
            rounds += len(found) // limit
        writer.finish()
        tag = proxy.ask(f"{PLACES}?limit=3&f=json").headers["etag"]
        same = [proxy.ask(f"{PLACES}?limit=3&f=json", headers={"If-None-Match": tag}).status for _ in range(9)]
        check(same == [304] * 9, f"what has not changed gives {same}")
        check(len(proxy.seen) >= 3, f"only {proxy.seen} were asked")
        services[0].process.terminate()
        for number in range(60):
            if number == 30:
                services[1].process.kill()
            answer = proxy.ask(f"{PLACES}?limit=3&f=json")
            check(answer.status == 200 and answer.headers["etag"] == tag, f"with one service less: {answer.status}")
        return (f"{len(areas)} gebieden and {len(places)} locaties by pages in turn while {len(writer.added)} were added; "
                "one service that ended and one that was killed were not missed")
    finally:
        proxy.close()
        for service in services:
            service.process.kill()
            service.process.wait(timeout=30)
