"""Uploads of files, directly and by pre-authenticated requests (PAR)."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from oci_aidp.transfers import aupload_to_par, tracked
from service import Answer
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock
from tests.support.object_storage import ObjectStorage
from tests.support.transfers import (
    CONTENT,
    Calls,
    Vanishing,
    assert_rises,
    async_direct_upload,
    async_download,
    async_upload,
    direct_uploads,
    sync_download,
    uploads,
)


@pytest.mark.parametrize("size", [0, 1, len(CONTENT)])
@pytest.mark.parametrize("kind", ["bytes", "file", "path", "chunks"])
@uploads
def test_uploads_to_a_par_url(
    upload: Callable[..., None], kind: str, size: int, tmp_path: Path, storage: ObjectStorage, client: Any
) -> None:
    content = CONTENT[:size]
    path = tmp_path / "body.bin"
    path.write_bytes(content)
    calls: Calls = []
    with path.open("rb") as file:
        bodies: dict[str, Any] = {
            "bytes": content,
            "file": file,
            "path": path,
            "chunks": iter([content[: size // 2], content[size // 2 :]]),
        }
        upload(storage.par_url("a"), bodies[kind], client=client, progress=lambda *each: calls.append(each))
    assert storage.objects["a"] == content
    assert_rises(calls, size, size)
    [request] = storage.requests
    assert request.headers["content-length"] == str(size)


@uploads
def test_requests_to_par_urls_are_plain(
    upload: Callable[..., None], folder: Path, storage: ObjectStorage, make_client: Callable[..., Any]
) -> None:
    client = make_client(headers={"x-secret": "s3cr3t"})
    upload(storage.par_url("a"), b"abc", client=client)
    sync_download(storage.par_url("a"), folder / "a", client=client)
    async_download(storage.par_url("a"), folder / "a", client=client)
    assert [request.method for request in storage.requests] == ["PUT", "GET", "GET"]
    for request in storage.requests:
        names = {name.lower() for name in request.headers}
        assert names <= {"host", "content-length", "accept-encoding", "accept", "connection", "user-agent"}
        assert request.body == (b"abc" if request.method == "PUT" else b"")


@uploads
def test_text_is_refused_since_it_could_be_a_path(
    upload: Callable[..., None], tmp_path: Path, storage: ObjectStorage, client: Any
) -> None:
    (tmp_path / "file").write_bytes(b"abc")
    with pytest.raises(TypeError, match=r"pathlib\.Path"):
        upload(storage.par_url("a"), str(tmp_path / "file"), client=client)
    assert storage.requests == []


@uploads
def test_a_missing_file_is_an_os_error(
    upload: Callable[..., None], tmp_path: Path, storage: ObjectStorage, client: Any
) -> None:
    with pytest.raises(FileNotFoundError):
        upload(storage.par_url("a"), tmp_path / "missing", client=client)
    assert storage.requests == []


@uploads
def test_a_repeated_upload_starts_over(
    upload: Callable[..., None], tmp_path: Path, storage: ObjectStorage, client: Any, clock: FakeClock
) -> None:
    path = tmp_path / "body.bin"
    path.write_bytes(CONTENT)
    storage.scripts += [lambda request: Answer(503), lambda request: Answer(429, None, {"retry-after": "7"})]
    calls: Calls = []
    upload(storage.par_url("a"), path, client=client, progress=lambda *each: calls.append(each))
    assert storage.objects["a"] == CONTENT
    assert [request.body == CONTENT for request in storage.requests] == [True] * 3
    starts = [index for index, call in enumerate(calls) if call == (0, len(CONTENT))]
    assert len(starts) == 3
    for begin, end in zip(starts, [*starts[1:], len(calls)], strict=True):
        assert_rises(calls[begin:end], len(CONTENT), len(CONTENT))
    assert len(clock.slept) == 2
    assert clock.slept[1] >= 7


@direct_uploads
def test_progress_of_a_direct_upload_counts_sending_only(
    upload: Callable[..., None], tmp_path: Path, service: AidpService, client: Any
) -> None:
    path = tmp_path / "body.bin"
    path.write_bytes(CONTENT)
    calls: Calls = []
    with path.open("rb") as file:
        upload(tracked(file, lambda *each: calls.append(each)), client=client)
        assert file.tell() == 0
    assert service.requests[-1].body == CONTENT
    assert service.requests[-1].status in range(200, 300)
    assert_rises(calls, len(CONTENT), len(CONTENT))
    assert [call[0] for call in calls].count(0) == 1


@direct_uploads
def test_progress_of_a_repeated_direct_upload_starts_over(
    upload: Callable[..., None], service: AidpService, client: Any
) -> None:
    faults = iter([Answer(503)])
    service.intercept(lambda request: next(faults, None))
    calls: Calls = []
    upload(tracked(b"abc", lambda *each: calls.append(each)), client=client)
    assert calls == [(0, 3), (3, 3), (0, 3), (3, 3)]


@pytest.mark.parametrize("direct", [True, False])
def test_progress_of_an_async_upload_is_called_in_the_event_loop(
    direct: bool, storage: ObjectStorage, client: Any
) -> None:
    threads: set[int] = set()

    def progress(done: int, total: int | None) -> None:
        threads.add(threading.get_ident())
        asyncio.get_running_loop()

    body = io.BytesIO(CONTENT)
    if direct:
        async_direct_upload(tracked(body, progress), client=client)
    else:
        async_upload(storage.par_url("a"), body, client=client, progress=progress)
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize("error", [Vanishing, KeyboardInterrupt])
@uploads
def test_what_progress_raises_ends_an_upload(
    upload: Callable[..., None], error: type[BaseException], storage: ObjectStorage, client: Any
) -> None:
    def progress(done: int, total: int | None) -> None:
        if done:
            raise error

    with pytest.raises(error):
        upload(storage.par_url("a"), io.BytesIO(CONTENT), client=client, progress=progress)
    assert storage.objects == {}


def test_a_cancelled_upload_stops(storage: ObjectStorage, client: Any, tmp_path: Path) -> None:
    path = tmp_path / "body.bin"
    path.write_bytes(CONTENT)

    async def main() -> None:
        def progress(done: int, total: int | None) -> None:
            if done:
                task.cancel()

        task = asyncio.create_task(aupload_to_par(storage.par_url("a"), path, client=client, progress=progress))
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert storage.objects == {}
