"""Operations over real HTTP, signed and validated: what is sent, what comes back, and what is raised."""

from __future__ import annotations

import asyncio
import datetime
import json
import pickle
import re
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp import errors, retrying
from oci_aidp.api.async_operations import cancel_async_operation, get_async_operation, list_async_operations
from oci_aidp.api.workspace_object import get_workspace_object
from oci_aidp.models import (
    AsyncOperation,
    AsyncOperationActionType,
    AsyncOperationCollection,
    AsyncOperationSortBy,
    AsyncOperationStatus,
    Error,
    SortOrder,
)
from service import Answer, Profile
from tests.conftest import PLATFORM
from tests.support.calls import both, both_detailed, both_items
from tests.support.canned import AidpService


@both
def test_an_operation_goes_from_in_progress_to_its_final_state(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM, polls=2, resource_name="ws.cluster")
    states = [call(get_async_operation, PLATFORM, key, client=client).status for _ in range(3)]
    assert states == ["IN_PROGRESS", "IN_PROGRESS", "SUCCEEDED"]
    request = service.requests[-1]
    assert request.method == "GET"
    assert request.target == f"/{oci_aidp.API_VERSION}/aiDataPlatforms/{PLATFORM}/asyncOperations/{key}"
    assert request.headers["accept"] == "application/json"


@both
def test_the_answer_is_typed(call: Callable[..., Any], service: AidpService, client: oci_aidp.Client) -> None:
    key = service.start_operation(
        PLATFORM, polls=0, action_type="DISTILL_KNOWLEDGE", final="FAILED", error_code="E", error_message="m"
    )
    operation = call(get_async_operation, PLATFORM, key, client=client)
    assert type(operation) is AsyncOperation
    assert operation.action_type == AsyncOperationActionType.UNKNOWN
    assert operation.action_type.value == "DISTILL_KNOWLEDGE"
    assert operation.status is AsyncOperationStatus.FAILED
    assert (operation.error_code, operation.error_message) == ("E", "m")
    assert isinstance(operation.time_finished, datetime.datetime)
    assert operation.time_finished >= operation.time_started


@both_detailed
def test_detailed_gives_the_whole_response(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM)
    response = call(get_async_operation, PLATFORM, key, client=client, opc_request_id="my-request")
    assert response.status_code == 200
    assert response.is_success
    assert isinstance(response.parsed, AsyncOperation)
    assert response.parsed.key == key
    assert response.result() is response.parsed
    assert response.opc_request_id.startswith("my-request/")
    assert response.opc_next_page is None
    assert response.headers["Content-Type"].startswith("application/json")
    assert key.encode() in response.content
    assert service.requests[-1].headers["opc-request-id"] == "my-request"


@both
def test_cancelling_sends_the_retry_token(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM, polls=9)
    cancelled = call(cancel_async_operation, PLATFORM, key, client=client, opc_retry_token="once")
    assert cancelled.status is AsyncOperationStatus.CANCELED
    request = service.requests[-1]
    assert request.method == "POST"
    assert request.headers["opc-retry-token"] == "once"
    assert request.headers["content-length"] == "0"
    assert request.body == b""


@both_items
@pytest.mark.parametrize("limit", [None, 1, 3, 7, 100])
def test_a_list_is_one_sequence_over_all_pages(
    call: Callable[..., Any], limit: int | None, service: AidpService, client: oci_aidp.Client
) -> None:
    keys = {service.start_operation(PLATFORM, polls=9) for _ in range(7)}
    service.start_operation(PLATFORM, resource_type="TABLE", action_type="CREATE_TABLE")
    arguments: dict[str, Any] = {} if limit is None else {"limit": limit}
    found = call(list_async_operations, PLATFORM, client=client, resource_type="CLUSTER", **arguments)
    assert {item.key for item in found} == keys
    assert len(found) == 7
    pages = len(service.requests)
    assert pages == (1 if limit in {None, 7, 100} else -(-7 // limit)) if limit else pages == 1


def test_pages_are_fetched_when_needed(service: AidpService, client: oci_aidp.Client) -> None:
    for _ in range(4):
        service.start_operation(PLATFORM)
    items = list_async_operations.iterate(PLATFORM, client=client, resource_type="CLUSTER", limit=2)
    assert len(service.requests) == 0
    next(items)
    next(items)
    assert len(service.requests) == 1
    next(items)
    assert len(service.requests) == 2


@both_items
def test_a_repeated_page_token_raises(call: Callable[..., Any], service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(lambda request: Answer(200, {"items": []}, {"opc-next-page": "again"}))
    with pytest.raises(errors.PagingError, match="ListAsyncOperations"):
        call(list_async_operations, PLATFORM, client=client, resource_type="CLUSTER")
    assert len(service.requests) == 2


@both_items
def test_an_error_on_a_later_page_raises(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    def answer(request: Any) -> Answer | None:
        if "page=" in request.target:
            return Answer(500, {"code": "InternalError", "message": "m"})
        return Answer(200, {"items": []}, {"opc-next-page": "two"})

    service.intercept(answer)
    with pytest.raises(errors.ServerError):
        call(list_async_operations, PLATFORM, client=client, resource_type="CLUSTER")


@both
def test_every_filter_reaches_the_service_and_what_is_left_out_does_not(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    service.add_platform(PLATFORM)
    page = call(
        list_async_operations,
        PLATFORM,
        client=client,
        resource_type="CLUSTER",
        resource_name="a b&c=ü/?#%+",
        match_resource_name=True,
        status=AsyncOperationStatus.FAILED,
        should_filter_by_calling_principal=False,
        limit=5,
        sort_order=SortOrder.ASC,
        sort_by=AsyncOperationSortBy.TIME_STARTED,
    )
    assert isinstance(page, AsyncOperationCollection)
    assert service.requests[-1].query.pairs == [
        ("resourceType", "CLUSTER"),
        ("resourceName", "a b&c=ü/?#%+"),
        ("matchResourceName", "true"),
        ("status", "FAILED"),
        ("shouldFilterByCallingPrincipal", "false"),
        ("limit", "5"),
        ("sortOrder", "ASC"),
        ("sortBy", "timeStarted"),
    ]
    call(list_async_operations, PLATFORM, client=client, status="FAILED")
    assert service.requests[-1].query.pairs == [("status", "FAILED")]


@both
def test_the_missing_filter_is_the_services_to_refuse(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    service.add_platform(PLATFORM)
    with pytest.raises(errors.BadRequest) as caught:
        call(list_async_operations, PLATFORM, client=client)
    assert caught.value.code == "MissingParameter"


@both
@pytest.mark.parametrize("key", ["", " ", ".", ".."])
def test_a_key_that_would_reach_another_resource_is_refused(
    call: Callable[..., Any], key: str, service: AidpService, client: oci_aidp.Client
) -> None:
    with pytest.raises(ValueError, match="asyncOperationKey"):
        call(get_async_operation, PLATFORM, key, client=client)
    assert service.requests == []


@both
@pytest.mark.parametrize("key", ["a/b", "../x", "ü ?#", "100%", "a+b&c", "%2e%2e", "..;"])
def test_a_key_is_sent_as_one_segment(
    call: Callable[..., Any], key: str, service: AidpService, client: oci_aidp.Client
) -> None:
    with pytest.raises(errors.NotFound):
        call(get_async_operation, PLATFORM, key, client=client)
    assert service.requests[-1].operation_id == "GetAsyncOperation"
    assert service.requests[-1].path_params["asyncOperationKey"] == key


@both
@pytest.mark.parametrize("text", ["a\r\nx-evil: 1", "a\n", "\x00", "\x7f"])
def test_header_values_with_control_characters_are_refused(
    call: Callable[..., Any], text: str, service: AidpService, client: oci_aidp.Client
) -> None:
    with pytest.raises(ValueError, match="opc-request-id"):
        call(get_async_operation, PLATFORM, "k", client=client, opc_request_id=text)
    assert service.requests == []


STATUSES = [
    (400, errors.BadRequest),
    (401, errors.NotAuthenticated),
    (403, errors.NotAuthorized),
    (404, errors.NotFound),
    (409, errors.Conflict),
    (412, errors.PreconditionFailed),
    (429, errors.TooManyRequests),
    (500, errors.ServerError),
    (501, errors.ServerError),
    (503, errors.ServerError),
    (599, errors.ServerError),
    (418, errors.ServiceError),
    (302, errors.ServiceError),
    (499, errors.ServiceError),
    (600, errors.ServiceError),
]


@both
@pytest.mark.parametrize(("status", "kind"), STATUSES)
def test_every_other_status_raises_its_class(
    call: Callable[..., Any],
    status: int,
    kind: type[errors.ServiceError],
    service: AidpService,
    client: oci_aidp.Client,
) -> None:
    service.intercept(lambda request: Answer(status, {"code": "Some", "message": "Text."}))
    with pytest.raises(errors.ServiceError) as caught:
        call(get_async_operation, PLATFORM, "k", client=client)
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.code, error.message) == (status, "Some", "Text.")
    assert json.loads(error.content) == {"code": "Some", "message": "Text."}
    assert re.fullmatch(
        rf"{status} Some: Text\. \(GET /{oci_aidp.API_VERSION}/aiDataPlatforms/{re.escape(PLATFORM)}/"
        r"asyncOperations/k, "
        r"opc-request-id \S+\)",
        str(error),
    )
    assert str(error.opc_request_id) in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert str(again) == str(error)


@both_detailed
@pytest.mark.parametrize("status", [status for status, _ in STATUSES])
def test_detailed_raises_on_no_status(
    call: Callable[..., Any], status: int, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(status, {"code": "Some", "message": "Text."}))
    response = call(get_async_operation, PLATFORM, "k", client=client)
    assert response.status_code == status
    assert isinstance(response.parsed, Error)
    assert response.parsed.code == "Some"
    with pytest.raises(errors.ServiceError):
        response.result()


HTML = b"<html><body>Bad gateway</body></html>"


@both
@pytest.mark.parametrize(
    "body", [HTML, b"", b"{", b"[]", b'"text"', b"7", b"null", b'{"message": 7, "code": []}', b"\xff\xfe\x00"]
)
def test_an_error_body_that_is_not_an_error_still_gives_its_class(
    call: Callable[..., Any], body: bytes, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(502, body, {"content-type": "text/html"}))
    with pytest.raises(errors.ServerError) as caught:
        call(get_async_operation, PLATFORM, "k", client=client)
    assert caught.value.code is None
    assert caught.value.content == body
    assert str(caught.value).startswith(f"502: no message (GET /{oci_aidp.API_VERSION}/")


@both
@pytest.mark.parametrize("body", [HTML, b"", b"{", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_success_that_is_not_json_raises_decode_error(
    call: Callable[..., Any], body: bytes, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(200, body, {"content-type": "text/html; charset=utf-8"}))
    with pytest.raises(errors.DecodeError) as caught:
        call(get_async_operation, PLATFORM, "k", client=client)
    error = caught.value
    assert error.status == 200
    assert error.content_type == "text/html; charset=utf-8"
    assert error.opc_request_id
    assert error.content == body
    assert error.opc_request_id in str(error)
    assert "text/html" in str(error)
    assert "Bad gateway" not in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@both
@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_the_whole_2xx_range_is_a_success(
    call: Callable[..., Any], status: int, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(status, {"key": "k"}))
    assert call(get_async_operation, PLATFORM, "k", client=client).key == "k"


@pytest.mark.parametrize(
    ("value", "seconds"), [("7", 7.0), ("0", 0.0), (None, None), ("soon", None), ("-3", None), ("\u0661", None)]
)
def test_retry_after_in_seconds(value: str | None, seconds: float | None) -> None:
    assert retrying.parse_retry_after(value) == seconds


def test_retry_after_as_a_date() -> None:
    assert retrying.parse_retry_after("Thu, 05 Jan 2034 21:31:40 GMT", now=2020109490.0) == 10.0
    assert retrying.parse_retry_after("Thu, 05 Jan 2012 21:31:40 GMT") == 0.0


def test_too_many_requests_says_when_to_come_again(service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(lambda request: Answer(429, {"code": "TooManyRequests", "message": "m"}, {"retry-after": "3"}))
    with pytest.raises(errors.TooManyRequests) as caught:
        get_async_operation.sync(PLATFORM, "k", client=client)
    assert caught.value.retry_after == 3.0


@both
def test_a_wrong_key_is_answered_401(
    call: Callable[..., Any], service: AidpService, profile: Any, client: oci_aidp.Client
) -> None:
    service.revoke(profile.key_id)
    with pytest.raises(errors.NotAuthenticated):
        call(get_async_operation, PLATFORM, "k", client=client)


@both
@pytest.mark.parametrize("seconds", [299, -299, 310, -310])
def test_a_clock_that_is_off_by_more_than_five_minutes_is_answered_401(
    call: Callable[..., Any], seconds: float, profile: Profile, make_client: Callable[..., oci_aidp.Client]
) -> None:
    with AidpService(clock=lambda: time.time() + seconds) as service:
        service.trust(profile.key_id, profile.public_key)
        key = service.start_operation(PLATFORM)
        client = make_client(endpoint=service.endpoint)
        if abs(seconds) < 300:
            assert call(get_async_operation, PLATFORM, key, client=client).key == key
        else:
            with pytest.raises(errors.NotAuthenticated):
                call(get_async_operation, PLATFORM, key, client=client)


@both
def test_a_redirect_is_never_followed_with_a_signature(
    call: Callable[..., Any], service: AidpService, make_client: Callable[..., oci_aidp.Client]
) -> None:
    with AidpService() as elsewhere:
        service.intercept(
            lambda request: Answer(307, b"", {"location": f"{elsewhere.endpoint}/{oci_aidp.API_VERSION}/steal"})
        )
        client = make_client(httpx_args={"follow_redirects": True})
        with pytest.raises(errors.ServiceError) as caught:
            call(get_async_operation, PLATFORM, "k", client=client)
        assert caught.value.status == 307
        assert elsewhere.requests == []


@both
def test_no_answer_is_an_error_of_httpx(call: Callable[..., Any], make_client: Callable[..., oci_aidp.Client]) -> None:
    with AidpService() as gone:
        endpoint = gone.endpoint
    with pytest.raises(httpx.ConnectError):
        call(get_async_operation, PLATFORM, "k", client=make_client(endpoint=endpoint))


def test_one_client_serves_sync_and_async_calls_and_several_event_loops(
    service: AidpService, make_client: Callable[..., oci_aidp.Client]
) -> None:
    key = service.start_operation(PLATFORM, polls=99)
    with make_client() as client:
        for _ in range(3):
            assert asyncio.run(get_async_operation.asyncio(PLATFORM, key, client=client)).key == key
            assert get_async_operation.sync(PLATFORM, key, client=client).key == key

        async def mixed() -> None:
            async with client:
                calls = [get_async_operation.asyncio(PLATFORM, key, client=client) for _ in range(20)]
                assert {each.key for each in await asyncio.gather(*calls)} == {key}
                assert get_async_operation.sync(PLATFORM, key, client=client).key == key

        asyncio.run(mixed())
        with pytest.raises(RuntimeError, match="closed"):
            get_async_operation.sync(PLATFORM, key, client=client)


def test_closing_from_sync_code_closes_what_a_running_loop_opened(
    service: AidpService, make_client: Callable[..., oci_aidp.Client]
) -> None:
    key = service.start_operation(PLATFORM)
    client = make_client()
    used, stop = threading.Event(), threading.Event()
    kept: list[httpx.AsyncClient] = []
    closed_in_its_loop: list[bool] = []

    async def work() -> None:
        await get_async_operation.asyncio(PLATFORM, key, client=client)
        kept.append(client.get_async_httpx_client())
        used.set()
        await asyncio.get_running_loop().run_in_executor(None, stop.wait, 10)
        for _ in range(100):
            await asyncio.sleep(0)
        closed_in_its_loop.append(kept[0].is_closed)

    thread = threading.Thread(target=lambda: asyncio.run(work()))
    thread.start()
    assert used.wait(10)
    client.close()
    stop.set()
    thread.join(10)
    assert closed_in_its_loop == [True]


def test_threads_share_a_client(service: AidpService, client: oci_aidp.Client) -> None:
    key = service.start_operation(PLATFORM, polls=999)
    keys: list[str] = []

    def work() -> None:
        keys.extend(get_async_operation.sync(PLATFORM, key, client=client).key for _ in range(5))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert keys == [key] * 40


class BreaksOff(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends in a failure, and tells whether it was closed."""

    closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise httpx.ReadError("broken off")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{"
        raise httpx.ReadError("broken off")

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize("way", ["stream", "astream"])
def test_an_error_whose_body_breaks_off_is_closed(way: str, make_client: Callable[..., oci_aidp.Client]) -> None:
    body = BreaksOff()
    transport = httpx.MockTransport(lambda request: httpx.Response(404, stream=body))
    client = make_client(httpx_args={"transport": transport}, retry_strategy=None)

    async def asynchronously() -> None:
        async with get_workspace_object.astream(PLATFORM, "ws", "x", client=client):
            pass

    def call() -> None:
        if way == "astream":
            asyncio.run(asynchronously())
        with get_workspace_object.stream(PLATFORM, "ws", "x", client=client):
            pass

    with pytest.raises(httpx.ReadError):
        call()
    assert body.closed
