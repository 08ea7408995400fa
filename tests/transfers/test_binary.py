"""Bytes over the wire: answers in chunks, bodies of all sorts, and the texts and characters that are kept or refused."""

from __future__ import annotations

import asyncio
import datetime
import hashlib
import io
import os
import tempfile
import threading
import tracemalloc
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import httpx
import pytest

import oci_aidp
from oci_aidp import content, errors
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.api.cluster import export_compute_configuration
from oci_aidp.api.data_lineage import export_lineage
from oci_aidp.api.volume import download_file, upload_file
from oci_aidp.api.workflow import list_recent_job_runs
from oci_aidp.api.workspace import delete_workspace
from oci_aidp.api.workspace_object import get_workspace_object, head_workspace_object, update_workspace_object
from oci_aidp.types import UNSET, Response
from service import AidpService, Answer, Examples
from tests.conftest import PLATFORM
from tests.support.byte_server import CHUNK, Exchange, serving
from tests.support.calls import both, both_detailed, sync
from tests.support.generated import OPERATIONS, SCHEMAS, SPEC, Generated, class_of, example

MakeClient = Callable[..., oci_aidp.Client]
LITTLE = 4 * 1024 * 1024
"""Bytes that are little memory beside the bodies here, and more than one call takes."""

LEAST = Examples(SPEC, full=False)
UPLOADS = [each for each in OPERATIONS if each.definition.request_body and each.body_schema is None]
every_upload = pytest.mark.parametrize("operation", UPLOADS, ids=lambda each: each.name)


def by_name(name: str) -> Generated:
    return next(each for each in OPERATIONS if each.name == name)


def without_body(operation: Generated) -> dict[str, Any]:
    """The required arguments of an operation, other than the body."""
    return {name: value for name, value in operation.arguments(LEAST).items() if name != "body"}


# Answers in chunks

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


@contextmanager
def measured() -> Iterator[Callable[[], int]]:
    """Most memory that was in use at once within the block, beyond what was in use before."""
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        found: list[int] = []
        yield lambda: found[0]
        found.append(tracemalloc.get_traced_memory()[1] - before)
    finally:
        tracemalloc.stop()


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
    service.intercept(lambda request: Answer(206, b"12345", {"x-mine": "yes"}))
    with download_file.stream(client=client, **DOWNLOAD) as body:
        assert (body.status_code, body.content_length, body.headers["X-Mine"]) == (206, 5, "yes")
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
@pytest.mark.parametrize("status", [200, 204])
def test_an_empty_binary_answer_is_empty_bytes(
    call: Callable[..., Any], status: int, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda request: Answer(status, b""))
    assert call(download_file, client=client, **DOWNLOAD) == b""


# Bodies

DATA = bytes(range(256)) * 5


class Unseekable(io.RawIOBase):
    """A file that can be read once, in small pieces."""

    def __init__(self, data: bytes = DATA) -> None:
        self._source = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._source.read(min(len(buffer), 100))
        buffer[: len(data)] = data
        return len(data)


class OnlyRead:
    """Something with a `read` and nothing else."""

    def __init__(self) -> None:
        self.read = io.BytesIO(DATA).read


def at_position(opening: Callable[..., Any], **options: Any) -> Any:
    """A new file that holds more than is to be sent, and stands where that begins."""
    file = opening(**options)
    file.write(b"before" + DATA)
    file.seek(len(b"before"))
    return file


def a_pipe() -> IO[bytes]:
    reading, writing = os.pipe()
    with open(writing, "wb") as file:
        file.write(DATA)
    return open(reading, "rb")


async def async_chunks() -> AsyncIterator[bytes]:
    for start in range(0, len(DATA), 100):
        await asyncio.sleep(0)
        yield DATA[start : start + 100]


BODIES: dict[str, Callable[[], Any]] = {
    "bytes": lambda: DATA,
    "bytearray": lambda: bytearray(DATA),
    "memoryview": lambda: memoryview(b"before" + DATA)[6:],
    "bytes in memory": lambda: at_position(io.BytesIO),
    "file": lambda: at_position(tempfile.TemporaryFile),
    "unbuffered file": lambda: at_position(tempfile.TemporaryFile, buffering=0),
    "named file": lambda: at_position(tempfile.NamedTemporaryFile),
    "spooled file": lambda: at_position(tempfile.SpooledTemporaryFile, max_size=10),
    "pipe": a_pipe,
    "unseekable": Unseekable,
    "read only": OnlyRead,
    "generator": lambda: (DATA[start : start + 100] for start in range(0, len(DATA), 100)),
    "generator with empty chunks": lambda: iter([b"", DATA[:7], b"", DATA[7:], b""]),
    "list": lambda: [DATA[:100], bytearray(DATA[100:200]), memoryview(DATA[200:])],
}


@every_upload
@both
@pytest.mark.parametrize("kind", BODIES)
def test_a_body_of_any_kind_is_sent_and_signed(
    call: Callable[..., Any], kind: str, operation: Generated, service: AidpService, client: oci_aidp.Client
) -> None:
    body = BODIES[kind]()
    call(operation.module, **without_body(operation), body=body, client=client)
    (request,) = service.requests
    check_body(request, DATA)
    if kind.endswith(("file", "pipe", "memory")):
        assert not body.closed
        body.close()


def check_body(request: Any, data: bytes) -> None:
    """Fails unless a request has these bytes, and headers that say so. The service has checked the signature."""
    assert request.principal is not None
    assert request.body == data
    assert request.headers.getlist("content-length") == [str(len(data))]
    assert request.headers.getlist("x-content-sha256") == [b64encode(hashlib.sha256(data).digest()).decode()]
    assert request.headers.getlist("content-type") == ["application/octet-stream"]
    assert "transfer-encoding" not in request.headers
    assert {"content-length", "content-type", "x-content-sha256"} <= set(
        request.headers["authorization"].partition('headers="')[2].partition('"')[0].split()
    )


@every_upload
@both
@pytest.mark.parametrize("empty", [b"", io.BytesIO(), io.BytesIO(b"").read, iter(()), [b""], Unseekable(b"")], ids=repr)
def test_an_empty_body_is_signed_too(
    call: Callable[..., Any], empty: Any, operation: Generated, service: AidpService, client: oci_aidp.Client
) -> None:
    body = iter(empty, b"") if callable(empty) else empty
    call(operation.module, **without_body(operation), body=body, client=client)
    (request,) = service.requests
    check_body(request, b"")


@every_upload
def test_async_chunks_are_sent_by_async_calls_only(
    operation: Generated, service: AidpService, client: oci_aidp.Client
) -> None:
    arguments = {**without_body(operation), "client": client}
    asyncio.run(operation.module.asyncio(**arguments, body=async_chunks()))
    check_body(service.requests[-1], DATA)
    with pytest.raises(TypeError, match="async chunks can be sent by async calls only"):
        operation.module.sync(**arguments, body=async_chunks())
    assert len(service.requests) == 1


def test_an_async_file_is_sent_by_async_calls_only(
    service: AidpService, client: oci_aidp.Client, tmp_path: Path
) -> None:
    import anyio

    (tmp_path / "file").write_bytes(DATA)
    arguments: dict[str, Any] = {**DOWNLOAD, "client": client}

    async def main() -> None:
        async with await anyio.open_file(tmp_path / "file", "rb") as file:
            await upload_file.asyncio(**arguments, body=file)
        async with await anyio.open_file(tmp_path / "file", "rb") as file:
            with pytest.raises(TypeError, match="async calls only"):
                upload_file.sync(**arguments, body=file)

    asyncio.run(main())
    (request,) = service.requests
    check_body(request, DATA)


@pytest.fixture
def text_file(tmp_path: Path) -> Iterator[Any]:
    (tmp_path / "text").write_text("text")
    with open(tmp_path / "text") as file:
        yield file


@every_upload
@both
@pytest.mark.parametrize(
    "wrong",
    [
        lambda: "text",
        lambda: io.StringIO("text"),
        lambda: {"a": 1},
        lambda: 7,
        lambda: object(),
        lambda: Path("file"),
        lambda: iter(["text"]),
        lambda: iter([b"bytes", "text"]),
        lambda: [7],
    ],
    ids=["str", "text in memory", "dict", "int", "object", "path", "texts", "bytes and texts", "ints"],
)
def test_what_is_not_bytes_is_refused_before_any_request(
    call: Callable[..., Any],
    wrong: Callable[[], Any],
    operation: Generated,
    service: AidpService,
    client: oci_aidp.Client,
    spools: list[Any],
) -> None:
    with pytest.raises(TypeError, match=r"bytes|binary"):
        call(operation.module, **without_body(operation), body=wrong(), client=client)
    assert service.requests == []
    assert all(spool.closed for spool in spools)


@both
def test_a_file_in_text_mode_is_refused_before_any_request(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client, text_file: Any
) -> None:
    with tempfile.NamedTemporaryFile("w+") as wrapped, tempfile.SpooledTemporaryFile(mode="w+") as spooled:
        for file in (text_file, wrapped, spooled):
            if file is not text_file:
                file.write("text")
                file.seek(0)
            with pytest.raises(TypeError, match="binary mode"):
                call(upload_file, **DOWNLOAD, body=file, client=client)
            assert not file.closed
    assert service.requests == []


@both
def test_a_file_stays_open_and_stands_where_it_stood(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    with at_position(tempfile.TemporaryFile) as file:
        for _ in range(2):
            call(upload_file, **DOWNLOAD, body=file, client=client)
            assert file.tell() == len(b"before")
        service.intercept(lambda request: Answer(500, {"code": "Some", "message": "m"}))
        with pytest.raises(errors.ServerError):
            call(upload_file, **DOWNLOAD, body=file, client=client)
        assert file.tell() == len(b"before")
        assert len(service.requests) > 3  # the last call was repeated
        assert {each.body for each in service.requests} == {DATA}


@pytest.fixture
def spools(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The temporary files that bodies were copied to."""
    made: list[Any] = []
    make = content._spool

    def record() -> Any:
        made.append(make())
        return made[-1]

    monkeypatch.setattr(content, "_spool", record)
    return made


def much() -> Iterator[bytes]:
    """More than what is kept in memory."""
    for _ in range(3):
        yield bytes(content.SPOOLED_IN_MEMORY)


async def much_async() -> AsyncIterator[bytes]:
    for chunk in much():
        yield chunk


@both
def test_a_temporary_file_is_closed_after_a_success(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client, spools: list[Any]
) -> None:
    # The first attempt fails, and the second sends the file again.
    undo = service.intercept(lambda request: Answer(503) if len(service.requests) == 1 else None)
    call(upload_file, **DOWNLOAD, body=much(), client=client)
    undo()
    assert [len(each.body) for each in service.requests] == [3 * content.SPOOLED_IN_MEMORY] * 2
    if call is not sync:
        call(upload_file, **DOWNLOAD, body=much_async(), client=client)
        assert len(service.requests[-1].body) == 3 * content.SPOOLED_IN_MEMORY
    assert spools
    assert all(spool.closed and spool._rolled for spool in spools)


@both
def test_a_temporary_file_is_closed_after_an_error(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client, make_client: MakeClient, spools: list[Any]
) -> None:
    def breaking() -> Iterator[bytes]:
        yield from much()
        raise OSError("mine")

    async def breaking_async() -> AsyncIterator[bytes]:
        for chunk in much():
            yield chunk
        raise OSError("mine")

    makers: list[Callable[[], Any]] = [breaking, *([breaking_async] if call is not sync else [])]
    for maker in makers:
        with pytest.raises(OSError, match="mine"):
            call(upload_file, **DOWNLOAD, body=maker(), client=client)
    assert service.requests == []
    service.intercept(lambda request: Answer(409, {"code": "Some", "message": "m"}))
    with pytest.raises(errors.Conflict):
        call(upload_file, **DOWNLOAD, body=much(), client=client)
    with AidpService() as gone:
        endpoint = gone.endpoint
    with pytest.raises(httpx.ConnectError):
        call(upload_file, **DOWNLOAD, body=much(), client=make_client(endpoint=endpoint))

    def broken_signer(request: Any) -> None:
        raise LookupError("mine")

    unsigned = make_client(config_file=None, signer=broken_signer, endpoint=endpoint)
    with pytest.raises(errors.SigningError, match="LookupError"):
        call(upload_file, **DOWNLOAD, body=much(), client=unsigned)
    assert len(spools) == len(makers) + 3
    assert all(spool.closed and spool._rolled for spool in spools)


def test_a_temporary_file_is_closed_when_the_call_is_cancelled(make_client: MakeClient, spools: list[Any]) -> None:
    received, cancelled = threading.Event(), threading.Event()

    def script(exchange: Exchange) -> None:
        exchange.drain()
        received.set()
        cancelled.wait(10)
        exchange.begin(content_length="0")

    async def main(client: oci_aidp.Client) -> None:
        task = asyncio.create_task(upload_file.asyncio(**DOWNLOAD, body=much(), client=client))
        assert await asyncio.to_thread(received.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        cancelled.set()

    with serving(script) as server, make_client(endpoint=server.endpoint) as client:
        asyncio.run(main(client))
    assert [spool.closed for spool in spools] == [True]


def test_a_temporary_file_is_closed_when_the_call_is_cancelled_while_it_is_written(
    service: AidpService, client: oci_aidp.Client, spools: list[Any]
) -> None:
    begun, cancelled, ended = threading.Event(), threading.Event(), threading.Event()

    def slow() -> Iterator[bytes]:
        try:
            yield bytes(content.SPOOLED_IN_MEMORY + 1)
            begun.set()
            cancelled.wait(10)
            yield b"more"
        finally:
            ended.set()

    async def main() -> None:
        body = slow()
        task = asyncio.create_task(upload_file.asyncio(**DOWNLOAD, body=body, client=client))
        assert await asyncio.to_thread(begun.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        cancelled.set()
        del body, task
        await asyncio.to_thread(ended.wait, 10)

    asyncio.run(main())
    assert [spool.closed for spool in spools] == [True]
    assert service.requests == []


def test_a_file_that_changes_while_it_is_sent(service: AidpService, client: oci_aidp.Client) -> None:
    class Changing(io.BytesIO):
        passes = 0

        def read(self, size: int | None = -1) -> bytes:
            if self.tell() == 0:
                self.passes += 1
            return super().read(size) if self.passes < 2 else b""

    with pytest.raises(OSError, match="shorter"):
        upload_file.sync(**DOWNLOAD, body=Changing(DATA), client=client)
    assert service.requests == []


@both
@pytest.mark.parametrize("kind", ["file", "chunks"])
def test_a_big_body_is_never_in_memory_as_a_whole(
    call: Callable[..., Any], kind: str, make_client: MakeClient, tmp_path: Path
) -> None:
    size = 32 * 1024 * 1024
    received: list[tuple[int, str, str]] = []

    def script(exchange: Exchange) -> None:
        received.append((*exchange.drain(), exchange.headers["x-content-sha256"]))
        exchange.begin(content_length="0")

    with (
        serving(script) as server,
        make_client(endpoint=server.endpoint) as client,
        open(tmp_path / "big", "w+b") as file,
    ):
        file.truncate(size)
        file.seek(size // 2)
        file.write(b"mark")
        file.seek(0)
        call(upload_file, **DOWNLOAD, body=b"", client=client)  # loads what is loaded once
        with measured() as peak:
            body: Any = file if kind == "file" else iter(lambda: file.read(CHUNK), b"")
            call(upload_file, **DOWNLOAD, body=body, client=client)
        assert peak() < LITTLE
    (_, (length, digest, signed)) = received
    assert length == size
    assert digest == signed


# Headers

LINE_BREAKS = ["a\r\nx-evil: 1", "a\n", "\r", "a\x0bb", "a\x85b"]
CONTROLS = ["\x00", "a\x1b[0m", "\x7f", "a\tb", "\x9f"]


@pytest.mark.parametrize("text", [*LINE_BREAKS, *CONTROLS], ids=ascii)
def test_control_characters_are_refused_in_every_header(
    text: str, service: AidpService, client: oci_aidp.Client
) -> None:
    count = 0
    for operation in OPERATIONS:
        arguments = operation.arguments(LEAST)
        for name in operation.definition.parameter_names("header"):
            with pytest.raises(ValueError, match=f"header parameter {name} must not have control characters"):
                operation.module.sync(**{**arguments, operation.python_names[name]: text}, client=client)
            count += 1
    assert count == sum(len(each.parameter_names("header")) for each in SPEC.operations.values()) > 600
    assert service.requests == []


@both
def test_the_headers_with_unusual_names_and_types(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    for parameter, name in (("path", "path"), ("time_data_lake_deletion", "time-data-lake-deletion")):
        module, arguments = (
            (download_file, DOWNLOAD)
            if name == "path"
            else (delete_workspace, {"ai_data_platform_id": PLATFORM, "workspace_key": "w"})
        )
        with pytest.raises(ValueError, match=f"header parameter {name} "):
            call(module, **{**arguments, parameter: "a\r\nx-evil: 1"}, client=client)
    assert service.requests == []
    for text in ("/a b/ü%2F", "Ã¼", "\xa0ÿ", "a=b;c, d"):
        call(download_file, PLATFORM, "v", path=text, client=client)
        assert service.requests[-1].headers["path"].encode("latin-1").strip() == text.encode("latin-1").strip()
    for moment in (
        datetime.datetime(2026, 2, 3, 4, 5, 6, 7000, tzinfo=datetime.UTC),
        datetime.datetime(2026, 2, 3, 4, 5, 6, 7000),
        datetime.datetime(2026, 2, 3, 9, 35, 6, 7000, tzinfo=datetime.timezone(datetime.timedelta(hours=5.5))),
    ):
        call(delete_workspace, PLATFORM, "w", time_data_lake_deletion=moment, client=client)
        assert service.requests[-1].headers["time-data-lake-deletion"] == "2026-02-03T04:05:06.007000Z"


def test_characters_beyond_latin_1_are_refused_in_headers(service: AidpService, client: oci_aidp.Client) -> None:
    with pytest.raises(ValueError, match="header parameter path must not have characters beyond Latin-1"):
        download_file.sync(PLATFORM, "v", path="/漢字", client=client)
    assert service.requests == []


# Paths and queries

SLASHES = {
    each.name: next(p["name"] for p in each.definition.parameters if p.get("x-multi-segment"))
    for each in OPERATIONS
    if any(p.get("x-multi-segment") for p in each.definition.parameters)
}


def test_the_path_parameters_that_hold_slashes() -> None:
    assert set(SLASHES.values()) == {"contentPath", "objectPath"}
    for operation in OPERATIONS:
        held = {SLASHES[operation.name]} if operation.name in SLASHES else set()
        assert operation.definition.parameter_names("path") & {"contentPath", "objectPath"} == held


@both
@pytest.mark.parametrize("name", SLASHES)
def test_slashes_are_kept_where_a_path_is_meant(
    call: Callable[..., Any], name: str, service: AidpService, client: oci_aidp.Client
) -> None:
    operation = by_name(name)
    python_name = operation.python_names[SLASHES[name]]
    for text, encoded in (
        ("a/b.ipynb", "/a/b.ipynb"),
        ("a b/ü?#%/c;d+&=~", "/a%20b/%C3%BC%3F%23%25/c%3Bd%2B%26%3D~"),
        ("a/..b/.c/d../...", "/a/..b/.c/d../..."),
        ("%2e%2e/%2F", "/%252e%252e/%252F"),
        ("a//b/", "/a//b/"),
    ):
        call(operation.module, **{**operation.arguments(LEAST), python_name: text}, client=client)
        request = service.requests[-1]
        assert request.operation_id == name
        assert request.path_params[SLASHES[name]] == text
        assert encoded in request.path


@pytest.mark.parametrize("text", ["", " ", ".", "..", "a/../b", "../a", "a/..", "./a", "a/.", "a/./b", "/.."])
@pytest.mark.parametrize("name", SLASHES)
def test_a_path_that_would_reach_another_resource_is_refused(
    name: str, text: str, service: AidpService, client: oci_aidp.Client
) -> None:
    operation = by_name(name)
    arguments = {**operation.arguments(LEAST), operation.python_names[SLASHES[name]]: text}
    with pytest.raises(ValueError, match=f"path parameter {SLASHES[name]} must not be"):
        operation.module.sync(**arguments, client=client)
    assert service.requests == []


@pytest.mark.parametrize("value", ["", " ", ".", "..", None, UNSET])
def test_every_key_that_would_reach_another_resource_is_refused(
    value: Any, service: AidpService, client: oci_aidp.Client
) -> None:
    for operation in OPERATIONS:
        arguments = operation.arguments(LEAST)
        for name in operation.definition.parameter_names("path"):
            with pytest.raises(ValueError, match=f"path parameter {name} must not be"):
                operation.module.sync(**{**arguments, operation.python_names[name]: value}, client=client)
    assert service.requests == []


def test_a_slash_in_any_other_key_is_encoded(service: AidpService, client: oci_aidp.Client) -> None:
    for operation in OPERATIONS:
        names = operation.definition.parameter_names("path") - {SLASHES.get(operation.name)}
        keys = {operation.python_names[name]: f"../{name}/ü?" for name in names}
        request = operation.request(**{**operation.arguments(LEAST), **keys})
        for name in names:
            assert f"/..%2F{name}%2F%C3%BC%3F" in request.path


@both
def test_lists_are_sent_as_repeated_keys(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    call(list_recent_job_runs, PLATFORM, "w", job_key=["a", "b&c", "a"], client=client)
    assert service.requests[-1].target.partition("?")[2] == "jobKey=a&jobKey=b%26c&jobKey=a"
    lists = [
        (operation, parameter)
        for operation in OPERATIONS
        for parameter in operation.definition.parameters
        if parameter["schema"].get("type") == "array"
    ]
    assert {parameter["name"] for _, parameter in lists} == {"status", "jobKey", "lifecycleState", "computeKey"}
    assert len(lists) == 8
    for operation, parameter in lists:
        arguments = operation.arguments(Examples(SPEC))
        call(operation.module, **arguments, client=client)
        values = arguments[operation.python_names[parameter["name"]]]
        assert len(values) == 3
        assert service.requests[-1].query.getlist(parameter["name"]) == [str(value) for value in values]


# Texts, and nothing at all

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
    call: Callable[..., Any],
    content_type: str,
    operation: Generated,
    service: AidpService,
    client: oci_aidp.Client,
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
    assert str(caught.value).startswith("404: no message (HEAD /20260430/aiDataPlatforms/")


# Secrets

SECRETS = [
    (schema, name)
    for schema, definition in SCHEMAS.items()
    for name, each in definition.get("properties", {}).items()
    if each.get("x-sensitive")
]


@pytest.mark.parametrize(("schema", "name"), SECRETS)
def test_secrets_are_in_no_repr(schema: str, name: str) -> None:
    for secret in ("hunter2", ["hunter2"], {"a": "hunter2"}):
        source = {**example(schema), name: secret}
        model = class_of(schema).from_dict(source)
        assert model.to_dict() == source
        response = Response(
            status_code=200,
            headers=httpx.Headers({"location": "hunter2"}),
            content=b"hunter2",
            parsed=[model],
            method="GET",
            path="/",
        )
        for each in (model, [model], response):
            assert "hunter2" not in repr(each)
            assert "hunter2" not in f"{each}"
        assert schema in repr(model)


def test_there_are_secrets() -> None:
    assert len(SECRETS) == 19


def test_the_body_of_a_request_is_in_no_repr() -> None:
    for operation in OPERATIONS:
        if operation.definition.request_body is not None:
            body = operation.body(LEAST) if operation.body_schema else b"hunter2"
            if operation.body_schema:
                body["brandNew"] = "hunter2"  # type: ignore[index]
            request = operation.request(**{**operation.arguments(LEAST), "body": body})
            assert b"hunter2" in request.content
            assert "hunter2" not in repr(request)
