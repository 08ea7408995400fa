"""Binary bodies over the wire: all types, signed, from their position on, never completely in memory."""

from __future__ import annotations

import asyncio
import hashlib
import io
import os
import tempfile
import threading
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import IO, Any

import httpx
import pytest

import oci_aidp
from oci_aidp import _content as content
from oci_aidp import errors
from oci_aidp.api.volume import upload_file
from oci_aidp.transfers import tracked
from service import Answer
from tests.conftest import PLATFORM
from tests.support.byte_server import CHUNK, Exchange, serving
from tests.support.calls import both, sync
from tests.support.canned import AidpService
from tests.support.generated import OPERATIONS, Generated, without_body
from tests.support.memory import LITTLE, measured

MakeClient = Callable[..., oci_aidp.Client]
DOWNLOAD: dict[str, Any] = {"ai_data_platform_id": PLATFORM, "volume_key": "v", "path": "/a"}
UPLOADS = [each for each in OPERATIONS if each.definition.request_body and each.body_schema is None]
every_upload = pytest.mark.parametrize("operation", UPLOADS, ids=lambda each: each.name)


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
    """An object with `read` only."""

    def __init__(self) -> None:
        self.read = io.BytesIO(DATA).read


def at_position(opening: Callable[..., Any], **options: Any) -> Any:
    """A new file, positioned after bytes that are not to be sent."""
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
    """Checks the bytes and the headers of a request. The service has checked its signature."""
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
def test_a_path_names_the_file_that_is_sent(
    call: Callable[..., Any], operation: Generated, service: AidpService, client: oci_aidp.Client, tmp_path: Path
) -> None:
    path = tmp_path / "data"
    path.write_bytes(DATA)
    sent: list[int] = []
    body = tracked(path, lambda done, _: sent.append(done)) if operation is UPLOADS[0] else path
    call(operation.module, **without_body(operation), body=body, client=client)
    (request,) = service.requests
    check_body(request, DATA)
    assert sent in ([], [0, len(DATA)])


@both
def test_a_path_without_a_file_is_an_error_before_any_request(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client, tmp_path: Path
) -> None:
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(OSError, match=path.name):
            call(upload_file, PLATFORM, "v", client=client, path="/a", body=path)
    assert service.requests == []


@every_upload
@both
@pytest.mark.parametrize(
    "empty",
    [b"", io.BytesIO(), io.BytesIO(b"").read, iter(()), [b""], Unseekable(b"")],
    ids=["bytes", "file", "function", "iterator", "list", "unseekable"],
)
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
        lambda: iter(["text"]),
        lambda: iter([b"bytes", "text"]),
        lambda: [7],
    ],
    ids=["str", "text in memory", "dict", "int", "object", "texts", "bytes and texts", "ints"],
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
    make = tempfile.SpooledTemporaryFile

    def record(**arguments: Any) -> Any:
        made.append(make(**arguments))
        return made[-1]

    monkeypatch.setattr(tempfile, "SpooledTemporaryFile", record)
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
