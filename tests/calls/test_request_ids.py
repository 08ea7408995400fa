"""Request ids: sent with each call, and shown by whatever goes wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp import errors
from oci_aidp.api.async_operations import get_async_operation, list_async_operations
from service import Answer
from tests.conftest import PLATFORM
from tests.support.calls import both, both_items
from tests.support.canned import AidpService

Call = Callable[..., Any]
FORM = re.compile(r"[0-9A-F]{32}")
OF_A_PROXY = {"opc-request-id": "", "content-type": "text/html"}


def sent(service: AidpService) -> str:
    return str(service.requests[-1].headers["opc-request-id"])


@both
def test_each_call_has_one_of_its_own_in_the_form_of_oci(
    call: Call, service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM, polls=9)
    for _ in range(3):
        call(get_async_operation, PLATFORM, key, client=client)
    ids = [request.headers["opc-request-id"] for request in service.requests]
    assert all(FORM.fullmatch(each) for each in ids)
    assert len(set(ids)) == 3


@both
def test_the_callers_own_wins(call: Call, service: AidpService, client: oci_aidp.Client) -> None:
    key = service.start_operation(PLATFORM)
    call(get_async_operation, PLATFORM, key, client=client, opc_request_id="mine_1")
    assert sent(service) == "mine_1"


@both_items
def test_each_page_has_one(call: Call, service: AidpService, client: oci_aidp.Client) -> None:
    for _ in range(3):
        service.start_operation(PLATFORM)
    call(list_async_operations, PLATFORM, client=client, resource_type="CLUSTER", limit=1)
    assert len({request.headers["opc-request-id"] for request in service.requests}) == 3


@both
def test_an_error_shows_the_services_longer_one(call: Call, service: AidpService, client: oci_aidp.Client) -> None:
    with pytest.raises(errors.NotFound) as caught:
        call(get_async_operation, PLATFORM, "k", client=client)
    assert str(caught.value.opc_request_id).startswith(sent(service) + "/")
    assert str(caught.value.opc_request_id) in str(caught.value)


@both
@pytest.mark.parametrize(("status", "kind"), [(404, errors.NotFound), (200, errors.DecodeError)])
def test_an_error_of_a_proxy_shows_the_one_that_was_sent(
    call: Call, status: int, kind: type[Any], service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(status, "<html>", OF_A_PROXY))
    with pytest.raises(kind) as caught:
        call(get_async_operation, PLATFORM, "k", client=client)
    assert caught.value.opc_request_id == sent(service)
    assert sent(service) in str(caught.value)


@both
@pytest.mark.parametrize(
    ("answer", "kind"),
    [(b"", httpx.RemoteProtocolError), (Answer(200, b"not gzip", {"content-encoding": "gzip"}), httpx.DecodingError)],
)
def test_an_error_of_httpx_has_it_in_a_note(
    call: Call, answer: Any, kind: type[Exception], service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: answer)
    with pytest.raises(kind) as caught:
        call(get_async_operation, PLATFORM, "k\nk", client=client)
    attempts = 8 if kind is httpx.RemoteProtocolError else 1
    assert caught.value.__notes__ == [
        f"GET /{oci_aidp.API_VERSION}/aiDataPlatforms/{PLATFORM}/asyncOperations/k%0Ak, "
        f"opc-request-id {sent(service)}, attempt {attempts}"
    ]


@both
def test_an_error_names_the_path_as_it_was_sent_on_one_line(call: Call, client: oci_aidp.Client) -> None:
    with pytest.raises(errors.NotFound) as caught:
        call(get_async_operation, PLATFORM, "a/b\nForged: line", client=client)
    assert "\n" not in str(caught.value)
    assert caught.value.path.endswith("/a%2Fb%0AForged%3A%20line")
