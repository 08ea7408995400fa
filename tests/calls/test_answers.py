"""Answers that are not JSON: texts, web pages, headers only, empty bodies."""

from __future__ import annotations

import asyncio
import contextlib
import encodings.aliases
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp import errors
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.api.cluster import export_compute_configuration
from oci_aidp.api.data_lineage import export_lineage
from oci_aidp.api.workspace import delete_workspace
from oci_aidp.api.workspace_object import head_workspace_object, update_workspace_object
from service import Answer
from tests.conftest import PLATFORM
from tests.support.calls import both, both_detailed
from tests.support.canned import AidpService
from tests.support.generated import LEAST, OPERATIONS, Generated

TEXTS = [
    each
    for each in OPERATIONS
    if not each.is_binary and {"application/x-yaml", "text/csv"} & set(each.success.get("content", ()))
]
every_text = pytest.mark.parametrize("operation", TEXTS, ids=lambda each: each.name)


@every_text
@both
def test_yaml_and_csv_are_texts(
    call: Callable[..., Any], operation: Generated, service: AidpService, client: oci_aidp.Client
) -> None:
    found = call(operation.module, **operation.arguments(LEAST), client=client)
    assert isinstance(found, str)
    assert "näme" in found
    (media_type,) = operation.success["content"]
    assert service.requests[-1].headers["accept"] == media_type
    service.intercept(lambda request: Answer(200, "näme".encode("latin-1"), {"content-type": "x/y; charset=latin-1"}))
    assert call(operation.module, **operation.arguments(LEAST), client=client) == "näme"


def test_which_operations_answer_with_texts() -> None:
    assert {each.module for each in TEXTS} >= {export_lineage, export_compute_configuration, update_workspace_object}
    assert len(TEXTS) == 4


@every_text
@both
@pytest.mark.parametrize("content_type", ["text/html", "text/html; charset=utf-8", "Text/HTML;charset=UTF-8"])
def test_a_web_page_instead_of_a_text_raises_decode_error(
    call: Callable[..., Any], content_type: str, operation: Generated, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(200, b"<html>sign in</html>", {"content-type": content_type}))
    with pytest.raises(errors.DecodeError) as caught:
        call(operation.module, **operation.arguments(LEAST), client=client)
    assert caught.value.status == 200
    assert caught.value.content_type == content_type
    assert caught.value.opc_request_id
    assert "sign in" not in str(caught.value)


@both_detailed
@pytest.mark.parametrize(("status", "body"), [(204, None), (200, b""), (202, b""), (200, b"{}"), (200, b"<html>")])
def test_operations_without_an_answer_give_none(
    call: Callable[..., Any], status: int, body: bytes | None, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(status, body))
    response = call(delete_workspace, PLATFORM, "w", client=client)
    assert response.status_code == status
    assert response.is_success
    assert response.parsed is None
    assert response.result() is None


@both
@pytest.mark.parametrize("status", [200, 204])
def test_no_answer_where_json_is_promised_raises_decode_error(
    call: Callable[..., Any], status: int, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(status, None))
    with pytest.raises(errors.DecodeError):
        call(get_async_operation, PLATFORM, "k", client=client)


@both_detailed
def test_head_gives_headers(call: Callable[..., Any], service: AidpService, client: oci_aidp.Client) -> None:
    for _ in range(2):
        response = call(head_workspace_object, PLATFORM, "w", "a/b.ipynb", client=client)
        assert response.is_success
        assert response.parsed is None
        assert response.content == b""
        assert response.opc_request_id
    assert [each.method for each in service.requests] == ["HEAD"] * 2
    service.intercept(lambda request: Answer(200, None, {"content-length": "12345", "etag": "e"}))
    response = call(head_workspace_object, PLATFORM, "w", "a/b.ipynb", client=client)
    assert (response.headers["content-length"], response.etag) == ("12345", "e")


@both
def test_head_of_what_is_not_there_raises(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(404, {"code": "NotAuthorizedOrNotFound", "message": "m"}))
    with pytest.raises(errors.NotFound) as caught:
        call(head_workspace_object, PLATFORM, "w", "a", client=client)
    assert caught.value.code is None
    assert str(caught.value).startswith(f"404: no message (HEAD /{oci_aidp.API_VERSION}/aiDataPlatforms/")


@every_text
@both
@pytest.mark.parametrize(
    ("charset", "body"),
    [
        (each, b"name")
        for each in ("hex", "rot13", "base64", "idna", "punycode", "unicode_escape", "undefined", "none-such")
    ]
    + [("utf-8", "n\u00e4me".encode("latin-1")), ("ascii", "n\u00e4me".encode()), ("utf-16", b"odd")],
)
def test_a_text_that_cannot_be_decoded_raises_decode_error(
    call: Callable[..., Any],
    charset: str,
    body: bytes,
    operation: Generated,
    service: AidpService,
    client: oci_aidp.Client,
) -> None:
    service.intercept(lambda request: Answer(200, body, {"content-type": f"text/csv; charset={charset}"}))
    with pytest.raises(errors.DecodeError) as caught:
        call(operation.module, **operation.arguments(LEAST), client=client)
    assert caught.value.content == body


def test_every_codec_of_python_gives_a_text_or_decode_error() -> None:
    request = httpx.Request("GET", "https://aidp.test/")
    texts = 0
    for charset in {*encodings.aliases.aliases, *encodings.aliases.aliases.values()}:
        for body in (b"plain", bytes(range(256)), b"\\q"):
            headers = {"content-type": f"text/csv; charset={charset}"}
            response = httpx.Response(200, headers=headers, content=body, request=request)
            with contextlib.suppress(errors.DecodeError):
                texts += isinstance(export_lineage.OPERATION.read(response).parsed, str)
    assert texts > 300


@both
def test_cookies_are_neither_kept_nor_sent(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM)
    count = 0

    def answer(request: Any) -> Answer:
        nonlocal count
        count += 1
        return Answer(200, {"key": key}, {"set-cookie": f"gateway{count}={'x' * 40}; Path=/"})

    service.intercept(answer)
    for _ in range(5):
        call(get_async_operation, PLATFORM, key, client=client)
    assert not any("cookie" in request.headers for request in service.requests)
    assert len(service.requests) == 5
    assert not client.get_httpx_client().cookies.jar


def test_cookies_are_not_kept_between_calls_of_one_event_loop(service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(lambda request: Answer(200, {"key": "k"}, {"set-cookie": "gateway=1; Path=/"}))

    async def main() -> None:
        for _ in range(3):
            await get_async_operation.asyncio(PLATFORM, "k", client=client)

    asyncio.run(main())
    assert len(service.requests) == 3
    assert not any("cookie" in request.headers for request in service.requests)
