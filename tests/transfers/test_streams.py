"""Binary answers over the wire: read whole, or in chunks that are never in memory at once."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp import errors
from oci_aidp.api.volume import download_file
from oci_aidp.api.workspace_object import get_workspace_object
from service import Answer
from tests.conftest import PLATFORM
from tests.support.byte_server import CHUNK, Exchange, serving
from tests.support.calls import both
from tests.support.canned import AidpService
from tests.support.memory import LITTLE, measured

MakeClient = Callable[..., oci_aidp.Client]


DOWNLOAD: dict[str, Any] = {"ai_data_platform_id": PLATFORM, "volume_key": "v", "path": "/a"}
both_streams = pytest.mark.parametrize("way", ["stream", "astream"])


def chunks_of(way: str, on_chunk: Callable[[bytes], None], **arguments: Any) -> None:
    """Hands each chunk of a DownloadFile to a function, sync or async; StopIteration from it leaves the block."""
    if way == "stream":
        with download_file.stream(**arguments) as body:
            try:
                for chunk in body:
                    on_chunk(chunk)
            except StopIteration:
                pass
        return

    async def main() -> None:
        async with download_file.astream(**arguments) as body:
            async for chunk in body:
                try:
                    on_chunk(chunk)
                except StopIteration:
                    break

    asyncio.run(main())


@both_streams
def test_the_first_chunk_is_there_before_the_rest_is_sent(way: str, make_client: MakeClient) -> None:
    seen = threading.Event()
    waited: list[bool] = []

    def script(exchange: Exchange) -> None:
        exchange.drain()
        exchange.begin()
        exchange.chunk(b"first")
        waited.append(seen.wait(10))
        exchange.chunk(b"rest")
        exchange.chunk(b"")

    found: list[bytes] = []

    def take(chunk: bytes) -> None:
        found.append(chunk)
        seen.set()

    with serving(script) as server, make_client(endpoint=server.endpoint) as client:
        chunks_of(way, take, client=client, **DOWNLOAD)
    assert found == [b"first", b"rest"]
    assert waited == [True]


@both_streams
def test_a_streamed_answer_is_never_in_memory_as_a_whole(way: str, make_client: MakeClient) -> None:
    data = bytes(CHUNK)

    def script(exchange: Exchange) -> None:
        exchange.drain()
        exchange.begin()
        for _ in range(1024):
            exchange.chunk(data)
        exchange.chunk(b"")

    total = 0

    def count(chunk: bytes) -> None:
        nonlocal total
        total += len(chunk)

    with serving(script) as server, make_client(endpoint=server.endpoint) as client:
        with measured() as peak:
            chunks_of(way, count, client=client, **DOWNLOAD)
        assert total == 1024 * CHUNK
        assert peak() < LITTLE


@both_streams
@pytest.mark.parametrize("status", [404, 302, 500])
def test_a_stream_of_an_error_raises_it(way: str, status: int, service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(lambda request: Answer(status, {"code": "Some", "message": "Text."}))
    with pytest.raises(errors.ServiceError) as caught:
        chunks_of(way, lambda chunk: pytest.fail("there is no body"), client=client, **DOWNLOAD)
    assert (caught.value.status, caught.value.code, caught.value.message) == (status, "Some", "Text.")
    assert caught.value.opc_request_id


@both_streams
@pytest.mark.parametrize("kind", ["left", "raised", "unread", "held"])
def test_leaving_a_stream_half_way_releases_the_connection(way: str, kind: str, make_client: MakeClient) -> None:
    def script(exchange: Exchange) -> None:
        exchange.drain()
        if exchange.headers["path"] == "endless":
            exchange.begin()
            while True:
                exchange.chunk(bytes(CHUNK))
        exchange.begin(content_length="4")
        exchange.wfile.write(b"next")

    def leave(chunk: bytes) -> None:
        raise StopIteration if kind == "left" else KeyError("mine")

    held: list[Any] = []

    def enter_only(**arguments: Any) -> None:
        with download_file.stream(**arguments) as body:
            if kind == "held":
                held.append(iter(body))
                next(held[0])

    async def aenter_only(**arguments: Any) -> None:
        async with download_file.astream(**arguments) as body:
            if kind == "held":
                held.append(aiter(body))
                await anext(held[0])

    async def in_turn(client: oci_aidp.Client) -> list[bytes]:
        await aenter_only(**{**DOWNLOAD, "path": "endless"}, client=client)
        async with download_file.astream(**DOWNLOAD, client=client) as body:
            return [chunk async for chunk in body]

    settings = {"limits": httpx.Limits(max_connections=1)}
    found: list[bytes] = []
    with serving(script) as server, make_client(endpoint=server.endpoint, httpx_args=settings) as client:
        endless = {**DOWNLOAD, "path": "endless", "client": client}
        if kind == "left":
            chunks_of(way, leave, **endless)
        elif kind == "raised":
            with pytest.raises(KeyError, match="mine"):
                chunks_of(way, leave, **endless)
        elif way == "stream":
            enter_only(**endless)
        else:
            found = asyncio.run(in_turn(client))
        assert server.hung_up.wait(10)
        if not found:
            chunks_of(way, found.append, client=client, **DOWNLOAD)
    assert b"".join(found) == b"next"


@both_streams
def test_an_answer_that_ends_too_early_raises(way: str, make_client: MakeClient) -> None:
    def script(exchange: Exchange) -> None:
        exchange.drain()
        exchange.begin(content_length="10")
        exchange.wfile.write(b"half")
        exchange.close_connection = True

    with serving(script) as server, make_client(endpoint=server.endpoint) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            chunks_of(way, lambda chunk: None, client=client, **DOWNLOAD)
        with pytest.raises(httpx.RemoteProtocolError):
            download_file.sync(client=client, **DOWNLOAD)


def test_a_stream_tells_what_is_coming(service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(lambda request: Answer(203, b"12345", {"x-mine": "yes"}))
    with download_file.stream(client=client, **DOWNLOAD) as body:
        assert (body.status_code, body.content_length, body.headers["X-Mine"]) == (203, 5, "yes")
        assert body.opc_request_id
        assert b"".join(body) == b"12345"
        with pytest.raises(httpx.StreamError):
            list(body)


def test_a_stream_of_an_object_is_its_bytes(service: AidpService, client: oci_aidp.Client) -> None:
    with get_workspace_object.stream(PLATFORM, "w", "a/b", client=client) as body:
        assert b"".join(body) == bytes(range(256))
    assert service.requests[-1].headers["accept"] == "application/x-yaml"


@both
def test_a_binary_answer_is_read_whole(call: Callable[..., Any], service: AidpService, client: oci_aidp.Client) -> None:
    assert call(download_file, client=client, **DOWNLOAD) == bytes(range(256))
    assert call(get_workspace_object, PLATFORM, "w", "a/b", client=client) == bytes(range(256))
    service.intercept(lambda request: Answer(200, b"<html>mine</html>", {"content-type": "text/html"}))
    assert call(download_file, client=client, **DOWNLOAD) == b"<html>mine</html>"


@both
def test_an_empty_binary_answer_is_empty_bytes(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(200, b""))
    assert call(download_file, client=client, **DOWNLOAD) == b""
