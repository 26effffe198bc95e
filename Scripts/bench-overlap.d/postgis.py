# SPDX-License-Identifier: EUPL-1.2
"""PostGIS as a peer: a server of its own with its own data, on loopback, gone afterwards."""

import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

BINARIES = Path("/usr/lib/postgresql/15/bin")
CONTROL = Path("/usr/share/postgresql/15/extension/postgis.control")
JOIN = "FROM a JOIN b ON ST_Intersects(a.geom, b.geom)"
AREA = "ST_Area(ST_Intersection(a.geom, b.geom))"


def missing():
    """Why PostGIS cannot take part; empty when it can."""
    if not (BINARIES / "initdb").exists() or not CONTROL.exists():
        return "postgresql-15-postgis-3 is not installed"
    return ""


class Server:
    """A PostgreSQL server; use it in a `with` statement."""

    def __enter__(self):
        # PostgreSQL refuses to run as root.
        self.account = {}
        self.folder = Path(tempfile.mkdtemp(prefix="bench-postgis-"))
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            self.account = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
            os.chown(self.folder, user.pw_uid, user.pw_gid)
        self.process = None
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self):
        password = secrets.token_hex(16)
        secret = self.folder / "password"
        secret.write_text(password)
        if self.account:
            os.chown(secret, self.account["user"], self.account["group"])
        data = self.folder / "data"
        subprocess.run([BINARIES / "initdb", "-D", data, "-U", "bench", "--auth=scram-sha-256", f"--pwfile={secret}",
                        "--encoding=UTF8", "--no-locale", "--no-sync"],
                       check=True, stdout=subprocess.DEVNULL, cwd=self.folder, **self.account)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.environment = dict(os.environ, PGPASSWORD=password, PGHOST="127.0.0.1", PGPORT=str(port), PGUSER="bench",
                                PGDATABASE="postgres")
        with open(self.folder / "log", "w") as log:
            self.process = subprocess.Popen(
                [BINARIES / "postgres", "-D", data, "-p", str(port), "-c", "listen_addresses=127.0.0.1",
                 "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "shared_buffers=512MB"],
                stdout=log, stderr=log, cwd=self.folder, **self.account)
        for _ in range(100):
            if subprocess.run([BINARIES / "pg_isready", "-q"], env=self.environment, check=False).returncode == 0:
                return
            time.sleep(0.1)
        raise RuntimeError("bench-overlap: PostgreSQL did not start: " + (self.folder / "log").read_text())

    def __exit__(self, *_):
        if self.process is not None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(timeout=60)
        shutil.rmtree(self.folder)

    def sql(self, *commands, text=None):
        arguments = [part for command in commands for part in ("-c", command)]
        return subprocess.run([BINARIES / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", *arguments], input=text,
                              env=self.environment, check=True, capture_output=True, text=True).stdout

    def version(self):
        self.sql("CREATE EXTENSION IF NOT EXISTS postgis")
        return self.sql("SELECT postgis_full_version()").strip()

    def load(self, layers):
        """Fills tables a and b with lists of WKB in hexadecimal digits."""
        self.sql("CREATE EXTENSION IF NOT EXISTS postgis")
        for name, areas in zip("ab", layers):
            self.sql(f"DROP TABLE IF EXISTS {name}", f"CREATE TABLE {name} (id integer, geom geometry)")
            rows = "".join(f"{number}\t{area}\n" for number, area in enumerate(areas))
            self.sql(f"COPY {name} FROM STDIN", text=rows)
            self.sql(f"CREATE INDEX ON {name} USING gist (geom)", f"ANALYZE {name}")

    def run(self):
        """The milliseconds of one join, as the server's client measures them."""
        found = self.sql("\\timing on", f"SELECT sum({AREA}) {JOIN}")
        return float(re.search(r"Time: ([0-9.]+) ms", found).group(1))

    def dump(self, path):
        rows = self.sql(f"COPY (SELECT a.id, b.id, {AREA} {JOIN}) TO STDOUT WITH (FORMAT csv)").splitlines()
        Path(path).write_text("".join(row + "\n" for row in rows if float(row.rsplit(",", 1)[1]) > 0))
