"""`Client.request` and its variants: calls of operations that the package lacks behave like all others."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp import errors
from oci_aidp.models import AsyncOperation, AsyncOperationStatus, Error
from oci_aidp.waiting import wait_for_operation
from service import Answer, Profile, Request
from tests.conftest import PLATFORM
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock

PATH = "/aiDataPlatforms/{id}/knowledgeBases/{key}"
SECRET = "very-secret-value"
Send = Callable[..., oci_aidp.Response[Any]]


def sync(client: oci_aidp.Client, *arguments: Any, **named: Any) -> oci_aidp.Response[Any]:
    return client.request(*arguments, **named)


def awaited(client: oci_aidp.Client, *arguments: Any, **named: Any) -> oci_aidp.Response[Any]:
    return asyncio.run(client.arequest(*arguments, **named))


both = pytest.mark.parametrize("send", [sync, awaited])


@pytest.fixture
def answers(service: AidpService) -> list[Answer]:
    """What the service says next to what its spec does not have; 200 and `{}` when there is nothing left."""
    prepared: list[Answer] = []

    def take(request: Request) -> Answer | None:
        if "knowledge" not in request.path:
            return None
        request.principal = service.authenticate(request)
        return prepared.pop(0) if prepared else Answer(200, {})

    service.intercept(take)
    return prepared


@pytest.fixture
def other(profile: Profile) -> Iterator[AidpService]:
    """Another host of this machine."""
    with AidpService() as running:
        running.trust(profile.key_id, profile.public_key)
        yield running


@both
def test_a_call_is_signed_and_its_answer_is_a_response(
    send: Send, service: AidpService, client: oci_aidp.Client, answers: list[Answer]
) -> None:
    answers.append(Answer(201, {"key": "k"}, {"etag": "7"}))
    values = {"id": PLATFORM, "key": "k"}
    query = {"status": ["A", "B"], "limit": 5, "page": None}
    response = send(client, "post", PATH, path_values=values, query=query, headers={"X-Mine": True}, json={"a": [1]})
    assert (response.status_code, response.result(), response.etag) == (201, {"key": "k"}, "7")
    [request] = service.requests
    assert request.method == "POST"
    assert (
        request.target
        == f"/{oci_aidp.API_VERSION}/aiDataPlatforms/{PLATFORM}/knowledgeBases/k?status=A&status=B&limit=5"
    )
    assert request.principal
    assert request.json == {"a": [1]}
    assert [request.headers[name] for name in ("x-mine", "accept", "content-type")] == [
        "true",
        *["application/json"] * 2,
    ]


@both
def test_parse_names_the_class_of_the_answer(send: Send, service: AidpService, client: oci_aidp.Client) -> None:
    key = service.start_operation(PLATFORM, polls=0)
    path, values = "/aiDataPlatforms/{id}/asyncOperations/{key}", {"id": PLATFORM, "key": key}
    operation = send(client, "GET", path, path_values=values, parse=AsyncOperation).result()
    assert type(operation) is AsyncOperation
    assert operation.status is AsyncOperationStatus.SUCCEEDED


def test_a_model_is_a_body(service: AidpService, client: oci_aidp.Client, answers: list[Answer]) -> None:
    body = Error(code="c", message="m")
    client.request("PUT", PATH, path_values={"id": "p", "key": "k"}, json=[body])
    assert service.requests[0].json == [{"code": "c", "message": "m"}]


@both
@pytest.mark.parametrize("content", [b"bytes", io.BytesIO(b"bytes"), [b"by", b"tes"]], ids=["bytes", "file", "chunks"])
def test_content_is_sent_as_it_is(
    send: Send, content: Any, service: AidpService, client: oci_aidp.Client, answers: list[Answer]
) -> None:
    values = {"id": "p", "key": "k"}
    send(client, "PUT", PATH, path_values=values, content=content)
    send(client, "PUT", PATH, path_values=values, content=b"{}", headers={"Content-Type": "application/json"})
    first, second = service.requests
    assert (first.body, first.headers["content-type"]) == (b"bytes", "application/octet-stream")
    assert (second.body, second.headers["content-type"]) == (b"{}", "application/json")
    assert first.principal
    assert second.principal


@both
def test_an_empty_answer_is_none_and_other_media_types_are_bytes(
    send: Send, client: oci_aidp.Client, answers: list[Answer]
) -> None:
    answers += [Answer(204), Answer(200, "a,b", {"content-type": "text/csv"})]
    values = {"id": "p", "key": "k"}
    assert send(client, "DELETE", PATH, path_values=values).result() is None
    assert send(client, "GET", PATH, path_values=values, headers={"Accept": "text/csv"}).result() == b"a,b"


@both
def test_an_answer_that_is_not_json_is_no_success(send: Send, client: oci_aidp.Client, answers: list[Answer]) -> None:
    answers += [Answer(200, "<html>", {"content-type": "text/html"}), Answer(204)]
    for parse in (None, AsyncOperation):
        with pytest.raises(errors.DecodeError):
            send(client, "GET", PATH, path_values={"id": "p", "key": "k"}, parse=parse)


@both
def test_errors_are_those_of_operations(send: Send, client: oci_aidp.Client, answers: list[Answer]) -> None:
    answers.append(Answer(404, {"code": "NotAuthorizedOrNotFound", "message": "no"}))
    response = send(client, "GET", PATH, path_values={"id": "p", "key": "k"}, parse=AsyncOperation)
    assert response.status_code == 404
    with pytest.raises(
        errors.NotFound, match=rf"404 NotAuthorizedOrNotFound: no \(GET /{oci_aidp.API_VERSION}/aiDataPlatforms/p/"
    ):
        response.result()


@both
@pytest.mark.parametrize(
    ("method", "headers", "status", "sent"),
    [
        ("GET", {}, 503, 3),
        ("POST", {}, 503, 1),
        ("PATCH", {}, 503, 1),
        ("POST", {}, 429, 3),
        ("POST", {"Opc-Retry-Token": "t"}, 503, 3),
        ("PATCH", {"opc-retry-token": oci_aidp.UNSET}, 503, 3),
    ],
)
def test_changes_are_repeated_with_a_token_only(
    send: Send,
    method: str,
    headers: dict[str, object],
    status: int,
    sent: int,
    service: AidpService,
    client: oci_aidp.Client,
    clock: FakeClock,
    answers: list[Answer],
) -> None:
    answers += [Answer(status, {"code": "c", "message": "m"})] * 2
    send(client, method, PATH, path_values={"id": "p", "key": "k"}, headers=headers, json={})
    assert len(service.requests) == sent
    assert len({request.headers.get("opc-retry-token") for request in service.requests}) == 1
    assert (service.requests[0].headers.get("opc-retry-token") is None) is (not headers)


def test_each_attempt_is_logged(
    client: oci_aidp.Client, answers: list[Answer], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "oci_aidp")
    client.request("GET", PATH, path_values={"id": "p", "key": "k"}, query={"q": SECRET})
    [record] = [each for each in caplog.records if each.name == "oci_aidp"]
    assert record.getMessage().startswith(f"GET /{oci_aidp.API_VERSION}/aiDataPlatforms/p/knowledgeBases/k 200 ")
    assert SECRET not in caplog.text


def test_the_first_segment_follows_the_surface(
    make_client: Callable[..., oci_aidp.Client], service: AidpService, answers: list[Answer]
) -> None:
    older = make_client(api_version="20240831")
    older.request("GET", PATH, path_values={"id": "p", "key": "k"})
    assert service.requests[0].target == "/20240831/dataLakes/p/knowledgeBases/k"


@pytest.mark.parametrize("value", ["a/b", "a?b=c", "a#b", "ä b", "%2e%2e", "..a", "a\\b", "a;b"])
def test_a_value_stays_in_its_segment(
    value: str, service: AidpService, client: oci_aidp.Client, answers: list[Answer]
) -> None:
    client.request("GET", PATH, path_values={"id": "p", "key": value})
    segment = service.requests[0].target.rpartition("/")[2]
    assert httpx.URL(f"http://h/{segment}").path == f"/{value}"
    assert segment.isascii()
    assert not set(segment) & set("/?#\\ ")


@pytest.mark.parametrize(
    ("path", "values", "why"),
    [
        (PATH, {"id": "p", "key": ".."}, "'..'"),
        (PATH, {"id": "p", "key": ""}, "must not be empty"),
        (PATH, {"id": "p"}, r"path_values has \['id'\], but path needs \['id', 'key'\]"),
        (PATH, {"id": "p", "key": "k", "other": 1}, "path needs"),
        ("/aiDataPlatforms/../x", {}, "path must be"),
        ("/aiDataPlatforms/./x", {}, "path must be"),
        ("/aiDataPlatforms/%2e%2e/x", {}, "path must be"),
        ("/aiDataPlatforms/x?y=1", {}, "query to query"),
        ("/aiDataPlatforms/x#y", {}, "path must be"),
        ("//evil.example/x", {}, "path must be"),
        ("aiDataPlatforms/x", {}, "path must be"),
        (f"/{oci_aidp.API_VERSION}{PATH}", {"id": "p", "key": "k"}, "begin after the API version"),
        ("/a\nb", {}, "path must be"),
        ("/{id.__class__}", {"id": "p"}, "path must be"),
        ("/{id!r}", {"id": "p"}, "path must be"),
        ("http://service.example/x", {}, "https"),
        ("ftp://service.example/x", {}, "path must be"),
        ("https://user:password@service.example/x", {}, "path must be"),
        ("https://good.example\\.evil.example/x", {}, "path must be"),
        (f"https://objectstorage.example/p/{SECRET}/n/b/o", {}, "transfers"),
    ],
)
def test_what_could_reach_something_else_is_refused_and_not_quoted(
    path: str, values: dict[str, object], why: str, client: oci_aidp.Client, service: AidpService
) -> None:
    with pytest.raises(ValueError, match=why) as caught:
        client.request("GET", path, path_values=values)
    assert SECRET not in str(caught.value)
    assert service.requests == []


def test_json_and_content_exclude_each_other(client: oci_aidp.Client) -> None:
    with pytest.raises(ValueError, match="not both"):
        client.request("PUT", "/aiDataPlatforms", json={}, content=b"")


def test_an_answer_that_started_an_operation_can_be_waited_for(
    service: AidpService, client: oci_aidp.Client, answers: list[Answer]
) -> None:
    key = service.start_operation(PLATFORM, polls=1)
    answers.append(Answer(202, None, {"aidp-async-operation-key": key}))
    begun = client.request("POST", PATH, path_values={"id": PLATFORM, "key": "k"}, json={})
    assert wait_for_operation(PLATFORM, begun, client=client).key == key


def test_the_value_of_an_answer_is_not_shown(client: oci_aidp.Client, answers: list[Answer]) -> None:
    answers.append(Answer(200, {"password": SECRET}))
    response = client.request("GET", PATH, path_values={"id": "p", "key": "k"})
    assert response.result() == {"password": SECRET}
    assert SECRET not in repr(response)
    assert "parsed=<dict>" in repr(response)


def test_bodies_are_streamed(client: oci_aidp.Client, answers: list[Answer]) -> None:
    answers += [Answer(200, b"abc"), Answer(200, b"abc"), Answer(404, {"code": "c", "message": "m"})]
    values = {"id": "p", "key": "k"}
    with client.stream("GET", PATH, path_values=values) as chunks:
        assert b"".join(chunks) == b"abc"

    async def main() -> bytes:
        async with client.astream("GET", PATH, path_values=values) as chunks:
            return b"".join([chunk async for chunk in chunks])

    assert asyncio.run(main()) == b"abc"
    with pytest.raises(errors.NotFound), client.stream("GET", PATH, path_values=values):
        pass


@both
def test_another_host_gets_neither_signature_nor_headers_of_the_client(
    send: Send, make_client: Callable[..., oci_aidp.Client], other: AidpService
) -> None:
    client = make_client(headers={"x-gateway-key": SECRET})
    send(client, "POST", f"{other.endpoint}/agentendpoint/{{key}}/chat", path_values={"key": "k"}, json={})
    [request] = other.requests
    assert request.target == "/agentendpoint/k/chat"
    assert "authorization" not in request.headers
    assert "x-gateway-key" not in request.headers


@both
def test_a_host_that_was_named_gets_signed_requests(
    send: Send, make_client: Callable[..., oci_aidp.Client], other: AidpService
) -> None:
    client = make_client(hosts=[other.endpoint.partition("//")[2]], headers={"x-gateway-key": "g"})
    send(client, "POST", f"{other.endpoint}/agentendpoint/k/chat", json={})
    [request] = other.requests
    assert request.headers["authorization"].startswith("Signature ")
    assert request.headers["x-gateway-key"] == "g"


def test_a_refused_unsigned_request_says_why(client: oci_aidp.Client, other: AidpService) -> None:
    response = client.request("GET", f"{other.endpoint}{other.base_path}/aiDataPlatforms/p/workspaces")
    with pytest.raises(errors.NotAuthenticated, match=r"it was not signed.*connect\(hosts="):
        response.result()


@pytest.mark.parametrize(
    ("address", "signed"),
    [
        ("https://gateway.aidp.us-ashburn-1.oci.oraclecloud.com/agentendpoint/k/chat", True),
        ("https://gateway.aidp.eu-frankfurt-1.oci.oraclecloud.com:443/x", True),
        ("HTTPS://GATEWAY.AIDP.US-ASHBURN-1.OCI.ORACLECLOUD.COM/x", True),
        ("https://gateway.aidp.us-ashburn-1.oci.oraclecloud.com:8443/x", False),
        ("https://evil-oraclecloud.com/x", False),
        ("https://oraclecloud.com.evil.example/x", False),
        ("https://gateway.oraclecloud.eu/x", False),
        ("https://gateway.oraclecloud.com./x", False),
        ("https://named.example/x", True),
        ("https://named.example:8443/x", False),
        ("https://below.named.example/x", False),
        ("https://any.below.example/x", True),
        ("https://below.example/x", False),
        ("http://127.0.0.1:8099/x", True),
        ("http://127.0.0.1:8098/x", False),
    ],
)
def test_which_hosts_get_signed_requests(
    address: str, signed: bool, profile: Profile, environment: pytest.MonkeyPatch
) -> None:
    hosts = ["Named.example", ".below.example", "127.0.0.1:8099"]
    with oci_aidp.connect(config_file=profile.config_file, region="us-ashburn-1", hosts=hosts) as client:
        assert client.signs(address) is signed


def test_the_realm_is_that_of_the_endpoint(profile: Profile, environment: pytest.MonkeyPatch) -> None:
    def connect(**arguments: Any) -> oci_aidp.Client:
        return oci_aidp.connect(config_file=profile.config_file, **arguments)

    gov = "https://gateway.us-langley-1.oci.oraclegovcloud.com/x"
    assert connect(region="us-langley-1").signs(gov)
    assert connect(endpoint="https://private.us-langley-1.oci.oraclegovcloud.com").signs(gov)
    assert not connect(endpoint="https://proxy.example").signs(gov)


@pytest.mark.parametrize(
    "hosts", ["gateway.example", ["https://gateway.example"], ["a b"], [""], ["*.example"], ["a/b"]]
)
def test_what_is_not_the_name_of_a_host_is_refused(hosts: Any, profile: Profile) -> None:
    with pytest.raises(errors.ConfigurationError, match="hosts must be a list of names"):
        oci_aidp.connect(config_file=profile.config_file, endpoint="https://h.example", hosts=hosts)


def test_a_client_without_certificate_authorities_does_not_speak_https(client: oci_aidp.Client) -> None:
    with pytest.raises(ValueError, match="verify"):
        client.request("GET", "https://service.example/x")
