"""A process that was forked has connections of its own."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import oci_aidp
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.breaker import CircuitBreaker, CircuitBreakerStrategy
from oci_aidp.clock import Clock
from oci_aidp.transfers import download_from_par

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning"),
]
ROUNDS = 60


class Echo(ThreadingHTTPServer):
    """Answers with the key that was asked for, and counts its connections."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), EchoHandler)
        self.peers: set[Any] = set()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class EchoHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Echo

    def do_GET(self) -> None:
        self.server.peers.add(self.client_address)
        body = json.dumps({"key": self.path.rpartition("/")[2]}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def echo() -> Iterator[Echo]:
    with Echo() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def client(echo: Echo) -> Iterator[oci_aidp.Client]:
    with oci_aidp.Client(echo.address, retry_strategy=None) as client:
        yield client


def ask(client: oci_aidp.Client, name: str, rounds: int = ROUNDS) -> None:
    for number in range(rounds):
        assert get_async_operation.sync("p", f"{name}{number}", client=client).key == f"{name}{number}"


async def aask(client: oci_aidp.Client, name: str) -> None:
    for number in range(ROUNDS):
        assert (await get_async_operation.asyncio("p", f"{name}{number}", client=client)).key == f"{name}{number}"


def fork(work: Callable[[], object]) -> int:
    """Works in a child process, which gives up after 30 seconds."""
    child = os.fork()
    if child:
        return child
    try:
        signal.alarm(30)
        work()
    except BaseException:
        traceback.print_exc(file=sys.__stderr__)
        os._exit(1)
    os._exit(0)


def check(child: int) -> None:
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_a_child_opens_connections_of_its_own_and_leaves_its_parents_alone(echo: Echo, client: oci_aidp.Client) -> None:
    ask(client, "before", 1)
    child = fork(lambda: ask(client, "child"))
    ask(client, "parent")
    check(child)
    ask(client, "after", 1)
    assert len(echo.peers) == 2


def test_a_child_of_a_child_does_so_too(echo: Echo, client: oci_aidp.Client) -> None:
    ask(client, "before", 1)

    def work() -> None:
        ask(client, "child", 1)
        grandchild = fork(lambda: ask(client, "grandchild"))
        ask(client, "child")
        check(grandchild)

    check(fork(work))
    ask(client, "after", 1)
    assert len(echo.peers) == 3


def test_async_calls_of_a_child_open_connections_of_their_own(echo: Echo, client: oci_aidp.Client) -> None:
    loop = asyncio.new_event_loop()
    loop.run_until_complete(aask(client, "before"))
    child = fork(lambda: asyncio.run(aask(client, "child")))
    loop.run_until_complete(aask(client, "parent"))
    check(child)
    loop.run_until_complete(client.aclose())
    loop.close()
    assert len(echo.peers) == 2


def test_downloads_through_par_urls_of_a_child_are_its_own(echo: Echo, client: oci_aidp.Client, tmp_path: Path) -> None:
    def download(name: str) -> None:
        for number in range(10):
            download_from_par(f"{echo.address}/p/{name}{number}", tmp_path / name, client=client)
            assert json.loads((tmp_path / name).read_bytes()) == {"key": f"{name}{number}"}

    download("before")
    child = fork(lambda: download("child"))
    download("parent")
    check(child)


def test_a_lock_that_another_thread_of_the_parent_holds_is_free_in_the_child(
    echo: Echo, client: oci_aidp.Client
) -> None:
    client.breaker = CircuitBreaker(CircuitBreakerStrategy(), Clock())
    with client.connections._lock, client.breaker._lock:
        check(fork(lambda: ask(client, "child", 1)))


def test_the_socket_of_the_parent_stays_open_in_the_child(echo: Echo, client: oci_aidp.Client) -> None:
    """Closing it in the child would be harmless without TLS, which announces its end to the server."""
    ask(client, "before", 1)
    pool = client.get_httpx_client()._transport._pool  # type: ignore[attr-defined]
    sock = pool.connections[0]._connection._network_stream.get_extra_info("socket")
    assert isinstance(sock, socket.socket)

    def work() -> None:
        ask(client, "child", 1)
        assert sock.fileno() >= 0

    check(fork(work))
