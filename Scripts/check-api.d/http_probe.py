# SPDX-License-Identifier: EUPL-1.2
"""Requests as they are written: no redirects, no cookies, no changes to the path."""

import gzip
import http.client
import json
import ssl
import urllib.parse


class Answer:
    """Status, headers and body of an answer."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = {name.lower(): value for name, value in headers}
        self.body = body

    @property
    def type(self):
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    @property
    def json(self):
        body = gzip.decompress(self.body) if self.headers.get("content-encoding") == "gzip" else self.body
        return json.loads(body.decode("utf-8"))


class Service:
    """A service under test, by its base URL; remembers every answer for the rules that hold for all of them."""

    def __init__(self, base):
        self.base = base.rstrip("/")
        parts = urllib.parse.urlsplit(self.base)
        self.secure = parts.scheme == "https"
        self.host, self.port = parts.hostname, parts.port or (443 if self.secure else 80)
        self.root = parts.path
        self.seen = []

    def get(self, path, accept="application/json", method="GET", body=None, **headers):
        """Path is below the base, or a whole URL of the service."""
        if path.startswith(("http://", "https://")):
            parts = urllib.parse.urlsplit(path)
            target = parts.path + ("?" + parts.query if parts.query else "")
        else:
            target = self.root + path
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if accept is not None:
            sent["Accept"] = accept
        if self.secure:
            connection = http.client.HTTPSConnection(self.host, self.port, timeout=60, context=ssl._create_unverified_context())
        else:
            connection = http.client.HTTPConnection(self.host, self.port, timeout=60)
        try:
            connection.putrequest(method, target, skip_accept_encoding=True)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            for name, value in sent.items():
                connection.putheader(name, value)
            connection.endheaders(body)
            raw = connection.getresponse()
            answer = Answer(raw.status, raw.getheaders(), raw.read())
        finally:
            connection.close()
        self.seen.append((method, target, answer))
        return answer

    def ok(self, path, **options):
        answer = self.get(path, **options)
        assert answer.status == 200, f"{path} answers {answer.status}, not 200"
        return answer

    def refused(self, path, status=400, **options):
        answer = self.get(path, **options)
        assert answer.status == status, f"{path} answers {answer.status}, not {status}"
        return answer

    def document(self, path, **options):
        return self.ok(path, **options).json


def link(document, rel, type_prefix=None):
    """The first link of a relation, and of a media type where that is given."""
    for candidate in document.get("links", []):
        if candidate.get("rel") == rel and (type_prefix is None or candidate.get("type", "").startswith(type_prefix)):
            return candidate
    raise AssertionError(f"there is no link rel={rel}" + (f" type={type_prefix}" if type_prefix else ""))


def absolute(document):
    for candidate in document.get("links", []):
        for member in ("href", "rel", "type"):
            assert candidate.get(member), f"a link lacks {member}: {candidate}"
        assert urllib.parse.urlsplit(candidate["href"]).scheme in ("http", "https"), f"not absolute: {candidate['href']}"


def quoted(text):
    return urllib.parse.quote(text, safe="")
