# SPDX-License-Identifier: EUPL-1.2
"""Servers of PostgreSQL with data of their own, to be killed and started again."""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PASSWORD = secrets.token_hex(16)


def binaries():
    """The folder of the newest server that has PostGIS."""
    found = [Path("/usr/lib/postgresql", control.parts[-3], "bin")
             for control in sorted(Path("/usr/share/postgresql").glob("*/extension/postgis.control"))]
    if not found:
        raise FileNotFoundError("PostgreSQL with PostGIS is not installed: Scripts/setup --tests installs it")
    return found[-1]


def account():
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam("postgres")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server; `standby_of` makes it a streaming replica of another."""

    def __init__(self, standby_of=None):
        self.account = account()
        self.port = free_port()
        self.process = None
        self.folder = Path(tempfile.mkdtemp(prefix="check-store-"))
        if self.account:
            os.chown(self.folder, self.account["user"], self.account["group"])
        self.data = self.folder / "data"
        self.url = f"postgresql://toets:{PASSWORD}@127.0.0.1:{self.port}/toets"
        if standby_of:
            self._run("pg_basebackup", "-D", self.data, "-R", "-X", "stream", "-c", "fast", "-d", standby_of.url)
        else:
            self._make()
        self.start()
        if not standby_of:
            self.sql("CREATE DATABASE toets", database="postgres")
            self.sql("CREATE EXTENSION postgis")

    def _make(self):
        secret = self.folder / "password"
        secret.write_text(PASSWORD)
        if self.account:
            os.chown(secret, self.account["user"], self.account["group"])
        self._run("initdb", "-D", self.data, "-U", "toets", "--auth=scram-sha-256", f"--pwfile={secret}",
                  "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        # pg_basebackup comes as itself.
        with open(self.data / "pg_hba.conf", "a", encoding="utf-8") as rules:
            rules.write("host replication all 127.0.0.1/32 scram-sha-256\n")

    def _run(self, name, *arguments):
        subprocess.run([binaries() / name, *arguments], check=True, stdout=subprocess.DEVNULL, cwd=self.folder,
                       **self.account)

    def start(self):
        log = open(self.folder / "log", "a", encoding="utf-8")
        self.process = subprocess.Popen(
            [binaries() / "postgres", "-D", self.data, "-p", str(self.port), "-c", "listen_addresses=127.0.0.1",
             "-c", "unix_socket_directories=", "-c", "max_connections=200", "-c", "wal_level=replica",
             "-c", "hot_standby=on"],
            stdout=log, stderr=log, cwd=self.folder, start_new_session=True, **self.account)
        log.close()
        for _ in range(600):
            ready = subprocess.run([binaries() / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)], check=False)
            if ready.returncode == 0:
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise RuntimeError("PostgreSQL did not start: " + (self.folder / "log").read_text()[-2000:])

    def kill(self):
        """As when the power goes: the whole group at once, which is that of this server alone."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        time.sleep(0.2)

    def sql(self, command, database="toets"):
        return subprocess.run(
            [binaries() / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d",
             self.url.rsplit("/", 1)[0] + "/" + database, "-c", command],
            check=True, capture_output=True, text=True, cwd=self.folder).stdout.strip()

    def backends(self):
        """The process ids of the connections of programs, the busy ones first."""
        rows = self.sql("SELECT pid FROM pg_stat_activity WHERE application_name = 'doorbraakkaart' "
                        "ORDER BY state = 'idle', pid")
        return [int(row) for row in rows.split()]

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(timeout=60)
            except subprocess.TimeoutExpired:
                self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
