"""The table in docs/faults.md, row by row: what a caller sees of each fault, and how often a request is sent."""

from __future__ import annotations

import asyncio
import gzip
import re
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import oci.signer
import pytest

import oci_aidp
from oci_aidp import _call, errors
from oci_aidp._operation import Operation, Request
from oci_aidp.api.async_operations import cancel_async_operation, get_async_operation
from oci_aidp.retrying import DEFAULT_RETRY_STRATEGY, RetryStrategy
from oci_aidp.types import Response
from tests.conftest import PLATFORM
from tests.support import vectors
from tests.support.calls import both
from tests.support.clocks import FakeClock
from tests.support.fault_server import OK, Connection, Fault, FaultServer, answer, tls_contexts

SIGNER = oci.signer.Signer(vectors.TENANCY, vectors.USER, vectors.FINGERPRINT, None, None, vectors.PRIVATE_KEY)
TABLE = Path(__file__).parents[2] / "docs" / "faults.md"
ERROR = b'{"code":"Some","message":"Text."}'
HTML = b"<html>Bad gateway</html>"
TIMEOUT = 0.1
"""Seconds that pass for real where a server stalls."""


def each_time(data: bytes) -> Fault:
    """Answers all requests of a connection alike."""

    def fault(connection: Connection) -> None:
        while connection.request():
            connection.send(data)

    return fault


def once(data: bytes) -> Fault:
    """Reads a request, sends these bytes, and closes the connection."""

    def fault(connection: Connection) -> None:
        if connection.request():
            connection.send(data)

    return fault


def in_turn(*answers: bytes) -> Fault:
    """Answers requests with these answers in order, and all further ones with the last."""

    def fault(connection: Connection) -> None:
        while connection.request():
            connection.send(answers[min(len(connection.server.heads), len(answers)) - 1])

    return fault


def reset_after_request(connection: Connection) -> None:
    connection.request()
    connection.reset()


def stalled(data: bytes) -> Fault:
    def fault(connection: Connection) -> None:
        connection.request()
        connection.send(data)
        connection.stall()

    return fault


FAULTS: dict[str, Fault] = {
    "refused": lambda connection: None,
    "reset-before-request": Connection.reset,
    "reset-after-request": reset_after_request,
    "empty-answer": Connection.request,
    "stalled-headers": stalled(b""),
    "stalled-body": stalled(answer("200 OK", OK[:9], length=len(OK))),
    "truncated-body": once(answer("200 OK", OK[:9], length=len(OK))),
    "truncated-chunks": once(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n" + OK[:9] + b"\r\n"),
    "garbage": once(b"\x16\x03\x01 this is not HTTP\r\n\r\n"),
    "gigantic-headers": once(answer("200 OK", OK, *(f"x-{n}: {'y' * 8000}" for n in range(60)))),
    "html-502": each_time(answer("502 Bad Gateway", HTML, "content-type: text/html")),
    "throttled": each_time(answer("429 Too Many Requests", ERROR)),
    "throttled-retry-after": each_time(answer("429 Too Many Requests", ERROR, "retry-after: 7")),
    "throttled-for-an-hour": each_time(answer("429 Too Many Requests", ERROR, "retry-after: 3600")),
    "unavailable": each_time(answer("503 Service Unavailable", ERROR)),
    "unavailable-retry-after": each_time(answer("503 Service Unavailable", ERROR, "retry-after: 7")),
    "not-implemented": each_time(answer("501 Not Implemented", ERROR)),
    "throttled-then-ok": in_turn(answer("429 x", ERROR), answer("429 x", ERROR), answer("200 OK", OK)),
    "burst-then-ok": in_turn(
        answer("500 x", ERROR), answer("502 x", HTML), answer("503 x", ERROR), answer("200 OK", OK)
    ),
    "incorrect-state-then-ok": in_turn(
        answer("409 Conflict", b'{"code":"IncorrectState","message":"m"}'), answer("200 OK", OK)
    ),
    "conflict": each_time(answer("409 Conflict", ERROR)),
    "content-length-too-short": each_time(answer("200 OK", OK, length=len(OK) - 5)),
    "html-200": each_time(answer("200 OK", HTML, "content-type: text/html")),
    "not-utf-8": each_time(answer("200 OK", b'{"key":"\xfc\xff"}', "content-type: application/json")),
    "bad-gzip": each_time(answer("200 OK", OK, "content-encoding: gzip")),
    "cut-off-gzip": each_time(answer("200 OK", gzip.compress(OK)[:-4], "content-encoding: gzip")),
    "redirect": each_time(answer("307 Temporary Redirect", b"", "location: https://elsewhere.example/")),
    "tls-wrong-name": each_time(answer("200 OK", OK)),
    "tls-unknown-authority": each_time(answer("200 OK", OK)),
}


@dataclass(frozen=True)
class Row:
    """One row of the table."""

    fault: str
    safe: int
    other: int
    raised: list[str]


def table() -> list[Row]:
    """The rows of docs/faults.md."""
    found = re.findall(r"^\| ([a-z0-9-]+) \| [^|]+ \| (\d+) \| (\d+) \| ([^|]+) \|$", TABLE.read_text(), re.MULTILINE)
    return [Row(fault, int(safe), int(other), raised.split(" / ")) for fault, safe, other, raised in found]


def kind_of(name: str) -> type[Exception] | None:
    if name == "nothing":
        return None
    module, _, simple = name.rpartition(".")
    kind: type[Exception] = getattr(httpx if module == "httpx" else errors, simple)
    return kind


def test_the_table_and_the_faults_are_the_same() -> None:
    assert [row.fault for row in table()] == list(FAULTS)


COPY: Operation[Any] = Operation("Copy", "POST", "/aiDataPlatforms/{id}/copy")
"""An operation that takes no retry token, without a body."""


def send(request: Request[Any], client: oci_aidp.Client, way: str) -> Response[Any]:
    return _call.send(client, request) if way == "sync" else asyncio.run(_call.asend(client, request))


@pytest.fixture
def start(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[str], tuple[oci_aidp.Client, FaultServer]]]:
    """A server with one of the faults, and a client of it."""
    started: list[tuple[oci_aidp.Client, FaultServer]] = []

    def begin(fault: str) -> tuple[oci_aidp.Client, FaultServer]:
        tls: ssl.SSLContext | None = None
        verify: ssl.SSLContext | bool = True
        if fault.startswith("tls-"):
            tls, trusting = tls_contexts(tmp_path, "other.example" if fault == "tls-wrong-name" else "127.0.0.1")
            verify = trusting if fault == "tls-wrong-name" else ssl.create_default_context()
        server = FaultServer(FAULTS[fault], tls=tls).__enter__()
        client = oci_aidp.connect(
            signer=SIGNER,
            endpoint=f"{'https' if tls else 'http'}://127.0.0.1:{server.port}",
            verify=verify,
            clock=clock,
            timeout=TIMEOUT if fault.startswith("stalled") else 10,
            retry_strategy=RetryStrategy(max_attempts=2) if fault.startswith("stalled") else DEFAULT_RETRY_STRATEGY,
        )
        started.append((client, server))
        if fault == "refused":
            server.__exit__(None, None, None)
        return client, server

    yield begin
    for client, server in started:
        client.close()
        if server.fault is not FAULTS["refused"]:
            server.__exit__(None, None, None)


@pytest.mark.parametrize("way", ["sync", "async"])
@pytest.mark.parametrize("is_safe", [True, False], ids=["safe", "other"])
@pytest.mark.parametrize("row", table(), ids=lambda row: row.fault)
def test_what_the_caller_sees_is_what_the_table_says(
    row: Row,
    is_safe: bool,
    way: str,
    start: Callable[[str], tuple[oci_aidp.Client, FaultServer]],
    clock: FakeClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    client, server = start(row.fault)
    caplog.set_level("DEBUG", logger="oci_aidp")
    if is_safe:
        request: Request[Any] = get_async_operation.OPERATION.request(
            path={"aiDataPlatformId": PLATFORM, "asyncOperationKey": "k"}
        )
    else:
        request = COPY.request(path={"id": PLATFORM}, body={"a": 1})
    expected = kind_of(row.raised[0 if is_safe else -1])
    if expected is None:
        assert send(request, client, way).result() is not None
    else:
        with pytest.raises(expected) as caught:
            send(request, client, way).result()
        if issubclass(expected, errors.ServiceError):
            assert type(caught.value) is expected
        sent_id = re.findall(r"opc-request-id ([0-9A-F]{32})", caplog.text)[0]
        assert sent_id in str(caught.value) + "".join(getattr(caught.value, "__notes__", ()))
    attempts = row.safe if is_safe else row.other
    assert len([record for record in caplog.records if record.name == "oci_aidp"]) == attempts
    assert len(clock.slept) == attempts - 1
    if row.fault == "refused" or row.fault.startswith("tls-"):
        assert server.heads == []
    elif row.fault == "reset-before-request":
        assert server.connections == attempts
    else:
        assert len(server.heads) == attempts
    if row.fault.endswith("-retry-after"):
        assert all(7 <= pause <= 33 for pause in clock.slept)


@both
@pytest.mark.parametrize("fault", ["reset-after-request", "empty-answer", "truncated-body", "unavailable"])
def test_a_mutating_call_is_repeated_with_the_same_token_only(
    call: Callable[..., Any], fault: str, start: Callable[[str], tuple[oci_aidp.Client, FaultServer]]
) -> None:
    client, server = start(fault)
    with pytest.raises((httpx.TransportError, errors.ServerError)):
        call(cancel_async_operation, PLATFORM, "k", client=client)
    tokens = {token for head in server.heads for token in re.findall(rb"(?i)opc-retry-token: (\S+)", head)}
    assert len(server.heads) == 8
    assert len(tokens) == 1


@both
def test_a_mutating_call_without_token_runs_once_at_most(
    call: Callable[..., Any], start: Callable[[str], tuple[oci_aidp.Client, FaultServer]]
) -> None:
    for fault in FAULTS:
        if "-then-" in fault or fault.startswith(("throttled", "stalled")):
            continue  # refused by the service, and not executed; stalls are in the table
        client, server = start(fault)
        with pytest.raises((httpx.RequestError, errors.AidpError)):
            call(cancel_async_operation, PLATFORM, "k", client=client.with_options(retry_strategy=None))
        assert len(server.heads) <= 1
        assert not any(b"opc-retry-token" in head.lower() for head in server.heads)


@both
def test_bytes_beyond_the_announced_length_do_not_harm_the_next_call(
    call: Callable[..., Any], clock: FakeClock
) -> None:
    fault = in_turn(answer("200 OK", b'{"key":"first"}}}}}', length=15), answer("200 OK", b'{"key":"second"}'))
    with (
        FaultServer(fault) as server,
        oci_aidp.connect(signer=SIGNER, endpoint=f"http://127.0.0.1:{server.port}", clock=clock) as client,
    ):
        keys = [call(get_async_operation, PLATFORM, "k", client=client).key for _ in range(2)]
    assert keys == ["first", "second"]


@both
def test_a_trusted_certificate_with_the_right_name_is_accepted(call: Callable[..., Any], tmp_path: Path) -> None:
    server_side, client_side = tls_contexts(tmp_path, "127.0.0.1")
    with (
        FaultServer(each_time(answer("200 OK", OK)), tls=server_side) as server,
        oci_aidp.connect(signer=SIGNER, endpoint=f"https://127.0.0.1:{server.port}", verify=client_side) as client,
    ):
        assert call(get_async_operation, PLATFORM, "k", client=client).key == "k"
