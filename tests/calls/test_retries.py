"""Retries: what is retried, how often and when. Each attempt is complete and has its own signature."""

from __future__ import annotations

import asyncio
import datetime
import email.utils
import importlib
import io
import pkgutil
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import oci.retry
import pytest

import oci_aidp
from oci_aidp import api, errors, retrying
from oci_aidp._call import asend, send
from oci_aidp._operation import Operation
from oci_aidp.api.async_operations import cancel_async_operation, get_async_operation, list_async_operations
from oci_aidp.api.workspace_object import create_workspace_object, get_workspace_object
from oci_aidp.clock import Clock
from oci_aidp.retrying import DEFAULT_RETRY_STRATEGY, RetryStrategy, may_pass
from service import Answer, Request
from tests.conftest import PLATFORM
from tests.support.calls import both, both_detailed, both_items
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock
from tests.support.generated import request_of
from tests.support.object_storage import ObjectStorage

Call = Callable[..., Any]
WITHOUT_JITTER = RetryStrategy(random=lambda: 0.0)
POST_WITHOUT_TOKEN: Operation[Any] = Operation("Act", "POST", "/aiDataPlatforms/{id}/act")
PATCH_WITHOUT_TOKEN: Operation[Any] = Operation("Change", "PATCH", "/aiDataPlatforms/{id}")


def failing(status: int, code: str = "Some", times: int = 99, **headers: str) -> Callable[[Request], Answer | None]:
    """Answers a number of requests with an error, and lets the service answer the others."""
    left = [times]

    def answer(request: Request) -> Answer | None:
        left[0] -= 1
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return Answer(status, {"code": code, "message": "m"}, named) if left[0] >= 0 else None

    return answer


def perform(operation: Operation[Any], client: oci_aidp.Client, way: str = "sync", **arguments: Any) -> Any:
    request = operation.request(path={"id": PLATFORM}, **arguments)
    return send(client, request) if way == "sync" else asyncio.run(asend(client, request))


# What is sent again


@both_detailed
@pytest.mark.parametrize(
    ("status", "code", "sent"),
    [
        (429, "Any", 8),
        (409, "IncorrectState", 8),
        (409, "LockConflict", 1),
        (409, "Any", 1),
        (500, "Any", 8),
        (501, "Any", 1),
        (502, "Any", 8),
        (503, "Any", 8),
        (504, "Any", 8),
        (599, "Any", 8),
        (600, "Any", 1),
        (400, "IncorrectState", 1),
        (401, "Any", 1),
        (404, "Any", 1),
        (408, "Any", 1),
        (412, "Any", 1),
        (302, "Any", 1),
    ],
)
def test_which_statuses_are_tried_again(
    call: Call, status: int, code: str, sent: int, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(failing(status, code))
    assert call(get_async_operation, PLATFORM, "k", client=client).status_code == status
    assert len(service.requests) == sent


@pytest.mark.parametrize(
    ("kind", "again"),
    [
        (httpx.ConnectError, True),
        (httpx.ConnectTimeout, True),
        (httpx.ReadError, True),
        (httpx.ReadTimeout, True),
        (httpx.WriteError, True),
        (httpx.WriteTimeout, True),
        (httpx.PoolTimeout, True),
        (httpx.RemoteProtocolError, True),
        (httpx.ProxyError, True),
        (httpx.LocalProtocolError, False),
        (httpx.UnsupportedProtocol, False),
    ],
)
def test_which_failures_of_the_network_are_tried_again(kind: type[httpx.TransportError], again: bool) -> None:
    assert may_pass(kind("text")) is again


@pytest.mark.parametrize(("status", "sent"), [(302, 1), (403, 1), (407, 1), (429, 8), (502, 8)])
@both
def test_a_proxy_that_refuses_is_asked_once(call: Call, status: int, sent: int, make_client: Call) -> None:
    with ObjectStorage() as proxy:
        proxy.scripts += [lambda request: Answer(status)] * 8
        client = make_client(endpoint="https://service.example", httpx_args={"proxy": proxy.endpoint})
        with pytest.raises(httpx.ProxyError, match=str(status)):
            call(get_async_operation, PLATFORM, "k", client=client)
        assert [request.method for request in proxy.requests] == ["CONNECT"] * sent


@pytest.mark.parametrize("way", ["sync", "async"])
@pytest.mark.parametrize("operation", [POST_WITHOUT_TOKEN, PATCH_WITHOUT_TOKEN])
@pytest.mark.parametrize(
    ("status", "code", "sent"), [(500, "Any", 1), (503, "Any", 1), (429, "Any", 8), (409, "IncorrectState", 8)]
)
def test_without_a_token_only_what_the_service_refused_is_tried_again(
    operation: Operation[Any],
    status: int,
    code: str,
    sent: int,
    way: str,
    service: AidpService,
    client: oci_aidp.Client,
) -> None:
    service.intercept(failing(status, code))
    assert perform(operation, client, way).status_code == status
    assert len(service.requests) == sent


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE"])
def test_methods_that_may_run_twice_are_tried_again(method: str, service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(failing(503))
    perform(Operation[None]("Act", method, "/aiDataPlatforms/{id}"), client)
    assert len(service.requests) == 8


# How long and how often


def test_the_numbers_are_those_of_the_oci_sdk() -> None:
    theirs = oci.retry.RetryStrategyBuilder()
    ours = DEFAULT_RETRY_STRATEGY
    assert (ours.max_attempts, ours.total_seconds) == (theirs.max_attempts, theirs.total_elapsed_time_seconds)
    assert ours.base_seconds == theirs.retry_base_sleep_time_seconds
    assert ours.max_pause_seconds == theirs.retry_max_wait_between_calls_seconds
    assert ours.jitter_seconds == theirs.decorrelated_jitter
    assert (theirs.retry_exponential_growth_factor, theirs.backoff_type) == (2, "decorrelated_jitter")


@both_detailed
@pytest.mark.parametrize(
    ("chance", "pauses"), [(0.0, [1, 2, 4, 8, 16, 30, 30]), (0.5, [1.5, 2.5, 4.5, 8.5, 16.5, 30, 30])]
)
def test_pauses_double_up_to_thirty_seconds_and_vary_by_chance(
    call: Call, chance: float, pauses: list[float], service: AidpService, make_client: Call, clock: FakeClock
) -> None:
    service.intercept(failing(503))
    client = make_client(retry_strategy=RetryStrategy(random=lambda: chance))
    call(get_async_operation, PLATFORM, "k", client=client)
    assert clock.slept == pauses


def test_many_attempts_do_not_overflow() -> None:
    assert RetryStrategy().pause(100_000) == 30.0


class SlowClock(FakeClock):
    """A clock that advances 100 seconds whenever it is read, as if each attempt took that long."""

    def monotonic(self) -> float:
        self._now += 100
        return self._now


@both_detailed
def test_no_pause_begins_that_would_end_after_ten_minutes(call: Call, service: AidpService, make_client: Call) -> None:
    service.intercept(failing(503))
    clock = FakeClock()
    client = make_client(clock=clock, retry_strategy=RetryStrategy(max_attempts=1000))
    begun = clock.monotonic()
    call(get_async_operation, PLATFORM, "k", client=client)
    assert 569 < clock.monotonic() - begun <= 600
    service.requests.clear()
    call(get_async_operation, PLATFORM, "k", client=make_client(clock=SlowClock()))
    assert len(service.requests) < 8


def http_date(clock: Clock, seconds: float) -> str:
    return email.utils.formatdate(clock.now() + seconds, usegmt=True)


@both
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_waited_for(
    call: Call, status: int, service: AidpService, make_client: Call, clock: FakeClock
) -> None:
    key = service.start_operation(PLATFORM)
    client = make_client(retry_strategy=WITHOUT_JITTER)
    service.intercept(failing(status, times=1, retry_after="45"))
    assert call(get_async_operation, PLATFORM, key, client=client).key == key
    assert clock.slept == [45]
    clock.slept.clear()
    service.intercept(failing(status, times=1, retry_after=http_date(clock, 90)))
    call(get_async_operation, PLATFORM, key, client=client)
    assert clock.slept == [pytest.approx(90, abs=1.01)]


@both
@pytest.mark.parametrize("value", ["0", "-5", "soon", "", "Thu, 05 Jan 2012 21:31:40 GMT"])
def test_a_retry_after_of_no_use_leaves_the_usual_pause(
    call: Call, value: str, service: AidpService, make_client: Call, clock: FakeClock
) -> None:
    service.intercept(failing(429, times=1, retry_after=value))
    key = service.start_operation(PLATFORM)
    call(get_async_operation, PLATFORM, key, client=make_client(retry_strategy=WITHOUT_JITTER))
    assert clock.slept == [1]


@both
@pytest.mark.parametrize("value", ["601", "86400", "9" * 400, "Thu, 05 Jan 9999 21:31:40 GMT"])
def test_a_retry_after_beyond_the_time_bound_gives_up_at_once(
    call: Call, value: str, service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    service.intercept(failing(429, retry_after=value))
    with pytest.raises(errors.TooManyRequests) as caught:
        call(get_async_operation, PLATFORM, "k", client=client)
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 600
    assert clock.slept == []
    assert len(service.requests) == 1


def test_dates_without_a_usable_zone_are_taken_as_gmt_and_odd_ones_ignored() -> None:
    moment = datetime.datetime(2034, 1, 5, 21, 31, 40, tzinfo=datetime.UTC).timestamp()
    for zone in ("", " -0000", " GMT", " +0000"):
        assert retrying.parse_retry_after(f"Thu, 05 Jan 2034 21:31:40{zone}", now=moment - 10) == 10
    assert retrying.parse_retry_after("Thu, 05 Jan 2034 21:31:40 +99999999999999", now=moment) is None


# Off


@both_detailed
def test_retries_can_be_off_for_a_client_and_for_a_call(
    call: Call, service: AidpService, client: oci_aidp.Client, make_client: Call
) -> None:
    service.intercept(failing(503))
    call(get_async_operation, PLATFORM, "k", client=make_client(retry_strategy=None))
    call(get_async_operation, PLATFORM, "k", client=client.with_options(retry_strategy=None))
    assert len(service.requests) == 2
    call(get_async_operation, PLATFORM, "k", client=client)
    assert len(service.requests) == 10


# The retry token


def operations() -> Iterator[Any]:
    for group in pkgutil.iter_modules(api.__path__):
        package = importlib.import_module(f"{api.__name__}.{group.name}")
        for module in pkgutil.iter_modules(package.__path__):
            yield importlib.import_module(f"{package.__name__}.{module.name}")


def test_exactly_the_operations_that_take_a_token_get_one(service: AidpService, make_client: Call) -> None:
    service.intercept(lambda request: Answer(500, {"code": "c", "message": "m"}))
    client = make_client(retry_strategy=RetryStrategy(max_attempts=1))
    sent: dict[str, str | None] = {}
    for module in operations():
        parameters = module.sync.__annotations__
        needed = {name: kind for name, kind in parameters.items() if "Unset" not in kind and name != "return"}
        given: dict[str, Any] = {name: b"x" if kind == "BinaryContent" else "x" for name, kind in needed.items()}
        if needed.get("body", "").startswith("models."):
            given["body"] = {}
        request = request_of(module, **given)
        assert request.takes_retry_token is ("opc_retry_token" in parameters)
        if request.takes_retry_token:
            service.requests.clear()
            send(client, request)
            sent[request.operation.name] = service.requests[0].headers.get("opc-retry-token")
    assert len(sent) == 120
    tokens = list(sent.values())
    assert all(token is not None and 1 <= len(token) <= 64 for token in tokens)
    assert len(set(tokens)) == 120


@both_detailed
def test_all_attempts_carry_the_same_token_and_the_next_call_another(
    call: Call, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(failing(503))
    for _ in range(2):
        call(cancel_async_operation, PLATFORM, "k", client=client)
    tokens = [request.headers["opc-retry-token"] for request in service.requests]
    assert len(tokens) == 16
    assert len(set(tokens[:8])) == len(set(tokens[8:])) == 1
    assert tokens[0] != tokens[8]


@both_detailed
def test_the_callers_own_token_is_kept(call: Call, service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(failing(503))
    call(cancel_async_operation, PLATFORM, "k", client=client, opc_retry_token="mine")
    assert [request.headers["opc-retry-token"] for request in service.requests] == ["mine"] * 8


@both_detailed
def test_no_token_is_made_up_when_retries_are_off(call: Call, service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(failing(503))
    call(cancel_async_operation, PLATFORM, "k", client=client.with_options(retry_strategy=None))
    assert "opc-retry-token" not in service.requests[0].headers


@both
def test_an_answer_that_got_lost_leaves_one_execution(
    call: Call, service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM, polls=9)
    lost = [b"", b""]
    service.intercept(lambda request: lost.pop() if lost else None, after=True)
    assert call(cancel_async_operation, PLATFORM, key, client=client).status == "CANCELED"
    assert len(service.requests) == 3
    assert len({request.headers["opc-retry-token"] for request in service.requests}) == 1


# Each attempt is whole


@both
def test_each_attempt_is_signed_afresh(call: Call, service: AidpService, make_client: Call) -> None:
    """The dates, as the stand-in for the signer's clock, are one second apart; the service accepts the last one."""
    import oci.signer

    from tests.support import vectors

    class Dated(oci.signer.Signer):  # type: ignore[misc]
        signs_locally = True
        signed = 0

        def __call__(self, request: Any, enforce_content_headers: bool = True) -> Any:
            assert "date" not in request.headers
            assert "authorization" not in request.headers
            self.signed += 1
            request.headers["date"] = email.utils.formatdate(1_700_000_000 + self.signed, usegmt=True)
            return super().__call__(request, enforce_content_headers)

    signer = Dated(vectors.TENANCY, vectors.USER, vectors.FINGERPRINT, None, None, vectors.PRIVATE_KEY)
    service.intercept(failing(503))
    client = make_client(config_file=None, signer=signer)
    with pytest.raises(errors.ServerError):
        call(cancel_async_operation, PLATFORM, "k", client=client)
    assert len({request.headers["date"] for request in service.requests}) == 8
    assert len({request.headers["authorization"] for request in service.requests}) == 8


class Unseekable(io.RawIOBase):
    """A file such as a pipe."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        return self._content.read(size)


CONTENT = bytes(range(256)) * 4096


def file_from_the_middle() -> io.BytesIO:
    file = io.BytesIO(b"before" + CONTENT)
    file.seek(6)
    return file


@both
@pytest.mark.parametrize(
    "make",
    [
        lambda: CONTENT,
        file_from_the_middle,
        lambda: (CONTENT[at : at + 1000] for at in range(0, len(CONTENT), 1000)),
        lambda: Unseekable(CONTENT),
    ],
    ids=["bytes", "file", "chunks", "pipe"],
)
def test_bodies_are_replayed_whole(
    call: Call, make: Callable[[], Any], service: AidpService, client: oci_aidp.Client
) -> None:
    """The service checks the last attempt's signature, which covers the hash of the body."""
    service.intercept(failing(503, times=2))
    call(create_workspace_object, PLATFORM, "w", client=client, body=make(), path="a/b")
    assert [len(request.body) for request in service.requests] == [len(CONTENT)] * 3
    assert all(request.body == CONTENT for request in service.requests)
    assert len({request.headers["x-content-sha256"] for request in service.requests}) == 1
    assert service.requests[-1].principal


def test_async_chunks_are_replayed_whole(service: AidpService, client: oci_aidp.Client) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"one "
        yield b"two"

    service.intercept(failing(429, times=2))
    asyncio.run(create_workspace_object.asyncio(PLATFORM, "w", client=client, body=chunks(), path="a/b"))
    assert [request.body for request in service.requests] == [b"one two"] * 3


@both_items
def test_each_page_is_tried_again(call: Call, service: AidpService, client: oci_aidp.Client) -> None:
    keys = {service.start_operation(PLATFORM, polls=9) for _ in range(5)}
    seen: set[str] = set()

    def first_time(request: Request) -> Answer | None:
        if request.target in seen:
            return None
        seen.add(request.target)
        return Answer(503, {"code": "c", "message": "m"})

    service.intercept(first_time)
    found = call(list_async_operations, PLATFORM, client=client, resource_type="CLUSTER", limit=2)
    assert {item.key for item in found} == keys
    assert len(service.requests) == 6


def read(client: oci_aidp.Client, way: str) -> bytes:
    async def main() -> bytes:
        async with get_workspace_object.astream(PLATFORM, "w", "a/b", client=client) as chunks:
            return b"".join([chunk async for chunk in chunks])

    if way == "async":
        return asyncio.run(main())
    with get_workspace_object.stream(PLATFORM, "w", "a/b", client=client) as chunks:
        return b"".join(chunks)


@pytest.mark.parametrize("way", ["sync", "async"])
def test_streams_are_tried_again(way: str, service: AidpService, client: oci_aidp.Client, clock: FakeClock) -> None:
    service.intercept(failing(503, times=2))
    service.intercept(lambda request: Answer(200, b"content") if len(service.requests) == 3 else None)
    assert read(client, way) == b"content"
    assert len(clock.slept) == 2
    assert len({request.headers["opc-request-id"] for request in service.requests}) == 1


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_streams_error_that_breaks_off_is_tried_again(way: str, service: AidpService, make_client: Call) -> None:
    """The body of an error is read before the stream is handed out."""
    cut = b"HTTP/1.1 503 x\r\ncontent-length: 99\r\n\r\n{"
    service.intercept(lambda request: Answer(200, b"content") if len(service.requests) == 3 else cut)
    assert read(make_client(circuit_breaker=True), way) == b"content"


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_stream_that_breaks_off_is_not_begun_again_and_says_which_it_was(
    way: str, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nhalf")
    with pytest.raises(httpx.RemoteProtocolError) as caught:
        read(client, way)
    assert len(service.requests) == 1
    assert service.requests[0].headers["opc-request-id"] in "".join(caught.value.__notes__)


def test_a_cancelled_call_is_not_tried_again(service: AidpService, make_client: Call) -> None:
    service.intercept(failing(503))

    class Cancelling(FakeClock):
        async def sleep_async(self, seconds: float) -> None:
            raise asyncio.CancelledError

    client = make_client(clock=Cancelling())

    async def main() -> None:
        with pytest.raises(asyncio.CancelledError):
            await get_async_operation.asyncio(PLATFORM, "k", client=client)

    asyncio.run(main())
    assert len(service.requests) == 1
