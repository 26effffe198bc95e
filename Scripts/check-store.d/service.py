# SPDX-License-Identifier: EUPL-1.2
"""Services of the program, and questions to them."""

import http.client
import json
import subprocess
import urllib.parse


class Answer:
    def __init__(self, response, body):
        self.status, self.body = response.status, body
        self.headers = {name.lower(): value for name, value in response.getheaders()}

    def json(self):
        return json.loads(self.body)


class Service:
    """A service on a store, at a free port; all of them say that they are at the same address, unless told otherwise."""

    def __init__(self, program, store, tokens, *options, base="http://kaart.example"):
        address = ["--base-url", base] if base else []
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0", "--store", store, "--tokens", tokens, *address, *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline().strip()
        if not line:
            raise RuntimeError(f"the service did not start: {self.process.wait()}")
        self.port = urllib.parse.urlsplit(line).port

    def ask(self, path, method="GET", body=None, headers=None, timeout=60):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return Answer(response, response.read())
        finally:
            connection.close()

    def patch(self, token, identifier, properties, etag=None):
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/merge-patch+json"}
        if etag:
            headers["If-Match"] = etag
        body = json.dumps({"properties": properties})
        return self.ask(f"/v1/collections/locaties/items/{identifier}", "PATCH", body, headers)

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=30)
