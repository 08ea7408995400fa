"""The server below the service, spoken to byte by byte."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from service import Answer, Request
from service.server import LoopbackServer


def echo(request: Request) -> Answer:
    return Answer(200, request.body, {"x-target": request.target, "x-seen": request.headers.get("x-sent", "")})


@pytest.fixture
def connection() -> Iterator[socket.socket]:
    """A connection to a server that sends back what it gets, and has nothing to report in the end."""
    problems: list[str] = []
    server = LoopbackServer(echo, problems.append)
    server.start()
    with socket.create_connection(("127.0.0.1", server.server_address[1])) as connected:
        yield connected
    server.stop()
    assert problems == []


def received(connection: socket.socket, end: bytes) -> bytes:
    data = b""
    while not data.endswith(end) and (more := connection.recv(65536)):
        data += more
    return data


def test_targets_and_headers_arrive_as_they_were_sent(connection: socket.socket) -> None:
    connection.sendall(b"PUT //a%2F/../b?c=%20 HTTP/1.1\r\nhost: h\r\nX-Sent: n\xe4me\r\ncontent-length: 2\r\n\r\nok")
    head, _, body = received(connection, b"ok").partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"x-target: //a%2F/../b?c=%20\r\nx-seen: n\xe4me\r\n" in head
    assert body == b"ok"


def test_who_waits_for_100_continue_gets_it(connection: socket.socket) -> None:
    head = b"PUT /a HTTP/1.1\r\nhost: h\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n"
    connection.sendall(head)
    assert received(connection, b"\r\n\r\n").startswith(b"HTTP/1.1 100 ")
    connection.sendall(b"ok")
    assert received(connection, b"ok").startswith(b"HTTP/1.1 200 OK\r\n")


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"nonsense\r\n\r\n",
        b"GET /a HTTP/1.1\r\nhost: h\r\ncontent-length: many\r\n\r\n",
        b"PUT /a HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\nnot a length\r\n",
    ],
)
def test_what_is_no_request_is_answered_400_and_ends_the_connection(
    connection: socket.socket, request_bytes: bytes
) -> None:
    connection.sendall(request_bytes)
    assert received(connection, b"never").startswith(b"HTTP/1.1 400 ")
