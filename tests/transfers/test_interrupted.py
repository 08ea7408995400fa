"""A full disk, a reset and a kill leave the old file whole."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp.errors import TransferError
from tests.support.byte_server import Exchange, serving
from tests.support.fault_server import Connection, FaultServer, answer, tls_contexts
from tests.support.object_storage import ObjectStorage
from tests.support.small import ROOT
from tests.support.transfers import CONTENT, assert_untouched, downloads, saves


@downloads
def test_a_full_disk_leaves_the_old_file(
    download: Callable[..., int], folder: Path, storage: ObjectStorage, client: Any
) -> None:
    storage.objects["a"] = CONTENT
    (folder / "old.bin").write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(CONTENT) // 2, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            download(storage.par_url("a"), folder / "old.bin", client=client)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert_untouched(folder)


def half(exchange: Exchange) -> None:
    exchange.begin(content_length=str(len(CONTENT)))
    exchange.wfile.write(CONTENT[: len(CONTENT) // 2])
    exchange.wfile.flush()


def damaged(connection: Connection) -> None:
    """Sends half of a body by TLS, and then bytes that are none of TLS."""
    if connection.request():
        connection.send(answer("200 OK", CONTENT[: len(CONTENT) // 2], length=len(CONTENT)))
        os.write(connection.sock.fileno(), b"no record of TLS " * 100)


@downloads
@saves
def test_damaged_tls_leaves_the_old_file(
    download: Callable[..., int], saving: Callable[..., int], folder: Path, tmp_path: Path
) -> None:
    (folder / "old.bin").write_bytes(b"old")
    server_side, client_side = tls_contexts(tmp_path, "127.0.0.1")
    with FaultServer(damaged, tls=server_side) as server:
        address = f"https://127.0.0.1:{server.port}"
        with oci_aidp.Client(f"{address}/{oci_aidp.API_VERSION}", verify=client_side) as client:
            with pytest.raises(TransferError, match="broke off after"):
                download(f"{address}/p/x/o/a", folder / "old.bin", client=client)
            with pytest.raises(TransferError, match="broke off after"):
                saving(folder / "old.bin", client=client)
            with pytest.raises(httpx.ReadError):
                asyncio.run(consumed(client))
    assert_untouched(folder)


async def consumed(client: oci_aidp.Client) -> None:
    async with client.astream("GET", "/aiDataPlatforms") as chunks:
        async for _ in chunks:
            pass


@downloads
def test_a_reset_leaves_the_old_file(download: Callable[..., int], folder: Path, client: Any) -> None:
    def reset(exchange: Exchange) -> None:
        half(exchange)
        exchange.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        exchange.close_connection = True

    (folder / "old.bin").write_bytes(b"old")
    with serving(reset) as server, pytest.raises(TransferError, match="broke off"):
        download(f"{server.endpoint}/p/x/o/a", folder / "old.bin", client=client)
    assert_untouched(folder)


DOWNLOAD = """
import sys
import oci_aidp
from oci_aidp.transfers import download_from_par
client = oci_aidp.Client("http://127.0.0.1:9/20250101", retry_strategy=None)
download_from_par(sys.argv[1], sys.argv[2], client=client, progress=lambda done, total: print(done, flush=True))
"""


def test_a_kill_leaves_the_old_file(folder: Path) -> None:
    def stall(exchange: Exchange) -> None:
        half(exchange)
        while exchange.connection.recv(1024):
            pass
        exchange.close_connection = True

    (folder / "old.bin").write_bytes(b"old")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    with serving(stall) as server:
        command = [sys.executable, "-c", DOWNLOAD, f"{server.endpoint}/p/x/o/a", str(folder / "old.bin")]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            while int(process.stdout.readline()) == 0:
                time.sleep(0)
            process.send_signal(signal.SIGKILL)
            process.wait(20)
    assert (folder / "old.bin").read_bytes() == b"old"
    assert len([path for path in folder.iterdir() if path.suffix == ".part"]) == 1  # nothing else is left


@pytest.mark.parametrize(("hours", "is_removed"), [(23, False), (25, True)])
@downloads
def test_what_a_killed_program_left_is_removed_after_a_day(
    download: Callable[..., int], hours: int, is_removed: bool, folder: Path, storage: ObjectStorage, client: Any
) -> None:
    storage.objects["a"] = CONTENT
    names: list[Path] = []

    def look(done: int, total: int | None) -> None:
        names.extend(folder.glob(".*.part"))

    download(storage.par_url("a"), folder / "a.bin", client=client, progress=look)
    (folder / ".other.part").touch()
    for left in (names[0], folder / ".other.part"):
        left.touch()
        os.utime(left, (time.time() - hours * 3600,) * 2)
    download(storage.par_url("a"), folder / "b.bin", client=client)
    assert names[0].exists()  # of another target
    download(storage.par_url("a"), folder / "a.bin", client=client)
    assert names[0].exists() != is_removed
    assert (folder / ".other.part").exists()
