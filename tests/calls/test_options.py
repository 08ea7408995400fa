"""What a client adds to calls: headers and query parameters of its own, and who is calling."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp._call import send
from oci_aidp._operation import Operation
from oci_aidp.api.workspace import list_workspaces
from tests.conftest import PLATFORM
from tests.support.calls import both, both_detailed
from tests.support.canned import AidpService

OURS = (
    rf"oci-aidp/{re.escape(oci_aidp.__version__)} "
    rf"\(API {oci_aidp.API_VERSION}; Python {platform.python_version()}; {sys.platform}\)"
)


@both_detailed
def test_options_add_what_calls_do_not_name(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    first = client.with_options(headers={"X-One": "1", "x-two": True}, query={"debug": ["a", "b"], "limit": 5})
    second = first.with_options(headers={"x-one": "2"}, query={"debug": "c"}, timeout=5)
    call(list_workspaces, PLATFORM, client=first, limit=7, opc_request_id="mine")
    call(list_workspaces, PLATFORM, client=second)
    call(list_workspaces, PLATFORM, client=client)
    one, two, none = service.requests
    assert (one.headers["x-one"], one.headers["x-two"], one.headers["opc-request-id"]) == ("1", "true", "mine")
    assert one.query.pairs == [("limit", "7"), ("debug", "a"), ("debug", "b")]
    assert (two.headers["x-one"], two.headers["x-two"]) == ("2", "true")
    assert two.query.pairs == [("limit", "5"), ("debug", "c")]
    assert ("x-one" in none.headers, none.query.pairs) == (False, [])
    assert all(request.principal for request in service.requests)


@pytest.mark.parametrize(
    "name", ["Authorization", "date", "HOST", "x-content-sha256", "content-length", "opc-obo-token"]
)
def test_what_signatures_are_made_of_cannot_be_given(name: str, client: oci_aidp.Client) -> None:
    with pytest.raises(ValueError, match=f"header '{name.lower()}' cannot be given"):
        client.with_options(headers={name: "v"})
    with pytest.raises(ValueError, match=f"header '{name.lower()}' cannot be given"):
        client.request("GET", "/a", headers={name: "v"})


@pytest.mark.parametrize("name", ["content-type", "Accept", "opc-retry-token"])
def test_what_belongs_to_one_call_is_not_given_to_many(name: str, client: oci_aidp.Client) -> None:
    with pytest.raises(ValueError, match=f"header '{name.lower()}' belongs to one call"):
        client.with_options(headers={name: "v"})


@pytest.mark.parametrize("headers", [{"a b": "v"}, {"": "v"}, {"a\r\nb": "v"}, {"a": "v\r\nb: c"}])
def test_what_is_no_header_is_refused(headers: dict[str, object], client: oci_aidp.Client) -> None:
    with pytest.raises(ValueError, match="header"):
        client.with_options(headers=headers)


@both
def test_the_user_agent_says_who_is_calling(
    call: Callable[..., Any], service: AidpService, make_client: Callable[..., oci_aidp.Client]
) -> None:
    for arguments in ({}, {"user_agent": "my-app/1.2"}, {"headers": {"User-Agent": "all-mine"}}):
        call(list_workspaces, PLATFORM, client=make_client(**arguments))
    plain, extended, replaced = (request.headers.getlist("user-agent") for request in service.requests)
    assert re.fullmatch(OURS, plain[0])
    assert re.fullmatch(f"my-app/1.2 {OURS}", extended[0])
    assert replaced == ["all-mine"]
    assert len(plain) == len(extended) == 1


def test_a_user_agent_that_cannot_be_sent_is_refused(make_client: Callable[..., oci_aidp.Client]) -> None:
    for wrong in ("a\r\nb: c", "ä", " a"):
        with pytest.raises(ValueError, match="user_agent"):
            make_client(user_agent=wrong)


def test_headers_are_sent_once_however_their_names_are_written() -> None:
    seen: list[list[str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append([*request.headers.get_list("if-match"), *request.headers.get_list("x-team")])
        return httpx.Response(204)

    transport = httpx.MockTransport(answer)
    client = oci_aidp.Client(
        f"https://aidp.example/{oci_aidp.API_VERSION}", headers={"X-Team": "all"}, httpx_args={"transport": transport}
    )
    some = client.with_options(headers={"if-match": "some", "x-team": "some"})
    send(some, Operation[None]("Act", "GET", "/aiDataPlatforms").request(path={}, headers={"If-Match": "one"}))
    assert seen == [["one", "some"]]
