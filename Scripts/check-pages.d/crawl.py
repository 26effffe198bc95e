# SPDX-License-Identifier: EUPL-1.2
"""Follows every link of every page, as a browser asks for them, and lets tidy judge the HTML."""

import re
import subprocess
import urllib.error
import urllib.request
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin

ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
# What tidy 5.6 does not know of HTML: groups in a <dl>, choices in a <datalist>, signs that a style sheet draws, and
# drawings in millimetres or with a style of their own.
TIDY_IS_WRONG = re.compile(r"<datalist>|</?dl>|<dd>|before <dt>|trimming empty <(span|ul|p|script)>|proprietary attribute"
                           r'|<svg> attribute "(width|height)" has invalid value "[0-9.]+mm"')
STYLE_OF_DRAWING = re.compile(r"(<svg\b(?:(?!</svg>).)*?)<style>.*?</style>", re.DOTALL)


class Links(HTMLParser):
    """The addresses and the ids of a page."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.ids = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.addresses += [values[name] for name in ("href", "src") if values.get(name)]
        self.addresses += [value for name, value in attrs if name.startswith("data-") and (value or "").startswith("http")]
        if "id" in values:
            self.ids.append(values["id"])


def fetch(address):
    request = urllib.request.Request(address, headers={"Accept": ACCEPT})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers.get_content_type(), answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        return error.code, "", ""


def tidy(text):
    told = subprocess.run(["tidy", "-q", "-e", "-utf8", "--show-info", "no"], text=True, capture_output=True, check=False,
                          input=STYLE_OF_DRAWING.sub(r"\1", text)).stderr
    return [line for line in told.splitlines() if line.startswith("line") and not TIDY_IS_WRONG.search(line)]


def crawl(base):
    """Yields a fault for each thing that is wrong, and last the number of pages and addresses."""
    waiting, seen, pages = [base], {base}, 0
    while waiting:
        address = waiting.pop(0)
        status, kind, text = fetch(address)
        if status != 200:
            yield f"{address}: {status}"
        if kind != "text/html":
            continue
        pages += 1
        links = Links(text)
        for fault in tidy(text):
            yield f"{address}: {fault}"
        for twice in {one for one in links.ids if links.ids.count(one) > 1}:
            yield f"{address}: the id {twice} is there more than once"
        for link in links.addresses:
            target, fragment = urldefrag(urljoin(address, link))
            if not link.startswith(("http", "#")):
                yield f"{address}: {link} is not absolute"
            if link.startswith("#") and fragment not in links.ids:
                yield f"{address}: {link} leads nowhere"
            # A form may be filled in without end.
            if target.startswith(base) and target not in seen:
                seen.add(target)
                waiting.append(target)
    yield f"OK {pages} pages, {len(seen)} addresses"
