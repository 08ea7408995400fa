"""Downloads of files, directly and by pre-authenticated requests (PAR): complete, or the target stays unchanged."""

from __future__ import annotations

import asyncio
import io
import logging
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
import oci_aidp.retrying
from oci_aidp.api.volume import download_file
from oci_aidp.errors import NotFound, TransferError
from oci_aidp.transfers import adownload_from_par, asave
from service import Answer
from tests.conftest import PLATFORM
from tests.support.canned import AidpService
from tests.support.object_storage import SECRET, ObjectStorage
from tests.support.transfers import (
    CONTENT,
    Calls,
    Vanishing,
    assert_rises,
    assert_untouched,
    async_download,
    downloads,
    one_chunk_short,
    saves,
    sync_save,
    texts_of,
    truncated,
)


@saves
def test_saves_a_stream(saving: Callable[..., int], folder: Path, service: AidpService, client: Any) -> None:
    service.handle("DownloadFile", lambda call: Answer(200, CONTENT))
    calls: Calls = []
    assert saving(folder / "new.bin", client=client, progress=lambda *each: calls.append(each)) == len(CONTENT)
    assert (folder / "new.bin").read_bytes() == CONTENT
    assert_rises(calls, len(CONTENT), len(CONTENT))
    assert [path.name for path in folder.iterdir()] == ["new.bin"]


@saves
def test_saves_a_stream_of_unknown_length(
    saving: Callable[..., int], folder: Path, service: AidpService, client: Any
) -> None:
    service.intercept(
        lambda request: b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    )
    calls: Calls = []
    assert saving(folder / "new.bin", client=client, progress=lambda *each: calls.append(each)) == 5
    assert_rises(calls, None, 5)


@saves
def test_a_refused_stream_leaves_nothing(
    saving: Callable[..., int], folder: Path, service: AidpService, client: Any
) -> None:
    service.intercept(lambda request: Answer(404, {"code": "NotAuthorizedOrNotFound", "message": "no"}))
    with pytest.raises(NotFound):
        saving(folder / "new.bin", client=client)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("answer", [truncated, one_chunk_short])
@saves
def test_a_stream_that_breaks_off_leaves_what_was_there(
    saving: Callable[..., int], answer: Any, folder: Path, service: AidpService, client: Any
) -> None:
    (folder / "old.bin").write_bytes(b"old")
    service.intercept(answer)
    with pytest.raises(TransferError, match="broke off") as caught:
        saving(folder / "old.bin", client=client)
    assert caught.value.status is None
    assert isinstance(caught.value.__cause__, httpx.TransportError)
    assert_untouched(folder)


@pytest.mark.parametrize("size", [0, 1, len(CONTENT)])
@downloads
def test_downloads_from_a_par_url(
    download: Callable[..., int], size: int, folder: Path, storage: ObjectStorage, client: Any
) -> None:
    storage.objects["a"] = CONTENT[:size]
    (folder / "old.bin").write_bytes(b"old")
    calls: Calls = []
    path = folder / "old.bin"
    assert download(storage.par_url("a"), path, client=client, progress=lambda *each: calls.append(each)) == size
    assert path.read_bytes() == CONTENT[:size]
    assert_rises(calls, size, size)
    assert [each.name for each in folder.iterdir()] == ["old.bin"]


@pytest.mark.parametrize("kind", [str, Path])
@downloads
def test_the_target_may_be_text_or_a_path(
    download: Callable[..., int], kind: Any, folder: Path, storage: ObjectStorage, client: Any
) -> None:
    storage.objects["a"] = b"abc"
    name = "語" * 80 + ".bin"  # 244 bytes, where file systems allow 255
    download(storage.par_url("a"), kind(folder / name), client=client)
    assert (folder / name).read_bytes() == b"abc"


@downloads
def test_a_stored_content_encoding_is_not_undone(
    download: Callable[..., int], folder: Path, storage: ObjectStorage, client: Any
) -> None:
    storage.scripts.append(lambda request: Answer(200, b"as stored", {"content-encoding": "gzip"}))
    assert download(storage.par_url("a"), folder / "a.gz", client=client) == 9
    assert (folder / "a.gz").read_bytes() == b"as stored"


@pytest.mark.parametrize("answer", [truncated, one_chunk_short])
@downloads
def test_a_download_that_breaks_off_leaves_what_was_there(
    download: Callable[..., int],
    answer: Any,
    folder: Path,
    storage: ObjectStorage,
    client: Any,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    (folder / "old.bin").write_bytes(b"old")
    storage.scripts.append(answer)
    with pytest.raises(TransferError, match="broke off after") as caught:
        download(storage.par_url("a"), folder / "old.bin", client=client)
    assert_untouched(folder)
    assert SECRET not in texts_of(caught.value, caplog)


def test_a_length_that_the_transport_does_not_check_is_checked(folder: Path) -> None:
    """An HTTP/1.1 connection checks the length by itself; other transports, such as those of tests, do not."""
    short = httpx.MockTransport(lambda request: httpx.Response(200, content=b"ab", headers={"content-length": "3"}))
    client = oci_aidp.Client(f"http://127.0.0.1/{oci_aidp.API_VERSION}", httpx_args={"transport": short})
    with client, pytest.raises(TransferError, match="2 bytes came instead of the 3"):
        sync_save(folder / "new.bin", client=client)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("error", [Vanishing, KeyboardInterrupt])
@downloads
def test_what_progress_raises_leaves_what_was_there(
    download: Callable[..., int], error: type[BaseException], folder: Path, storage: ObjectStorage, client: Any
) -> None:
    storage.objects["a"] = CONTENT
    (folder / "old.bin").write_bytes(b"old")

    def progress(done: int, total: int | None) -> None:
        if done:
            raise error

    with pytest.raises(error):
        download(storage.par_url("a"), folder / "old.bin", client=client, progress=progress)
    assert_untouched(folder)


@downloads
def test_a_folder_that_vanishes_is_an_os_error(
    download: Callable[..., int], folder: Path, storage: ObjectStorage, client: Any
) -> None:
    storage.objects["a"] = CONTENT

    def progress(done: int, total: int | None) -> None:
        shutil.rmtree(folder, ignore_errors=True)

    with pytest.raises(FileNotFoundError):
        download(storage.par_url("a"), folder / "new.bin", client=client, progress=progress)
    assert not folder.exists()
    with pytest.raises(FileNotFoundError):
        download(storage.par_url("a"), folder / "new.bin", client=client)


@downloads
def test_a_folder_as_target_is_refused_at_once(
    download: Callable[..., int], folder: Path, storage: ObjectStorage, client: Any
) -> None:
    storage.objects["a"] = CONTENT
    calls: Calls = []
    with pytest.raises(IsADirectoryError):
        download(storage.par_url("a"), folder, client=client, progress=lambda *each: calls.append(each))
    assert calls == []  # noticed before anything is received
    assert list(folder.iterdir()) == []
    assert [each.name for each in folder.parent.iterdir() if each.name.endswith(".part")] == []


@pytest.mark.parametrize("direct", [True, False])
def test_a_cancelled_download_leaves_what_was_there(
    direct: bool, folder: Path, storage: ObjectStorage, service: AidpService, client: Any
) -> None:
    storage.objects["a"] = CONTENT
    service.handle("DownloadFile", lambda call: Answer(200, CONTENT))
    (folder / "old.bin").write_bytes(b"old")

    async def main() -> None:
        def progress(done: int, total: int | None) -> None:
            if done:
                task.cancel()

        stream = download_file.astream(PLATFORM, "v", client=client, path="/a")
        path = folder / "old.bin"
        task = asyncio.create_task(
            asave(stream, path, progress=progress)
            if direct
            else adownload_from_par(storage.par_url("a"), path, client=client, progress=progress)
        )
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert_untouched(folder)


def test_writing_does_not_block_the_event_loop(
    folder: Path, storage: ObjectStorage, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage.objects["a"] = CONTENT
    writers: set[int] = set()
    to_open = Path.open

    def spied(self: Path, *arguments: Any, **named: Any) -> Any:
        file = to_open(self, *arguments, **named)
        if self.suffix != ".part":
            return file
        spy = io.BufferedRandom(io.FileIO(self, "r+"))
        file.close()
        write = spy.write
        monkeypatch.setattr(type(self), "open", to_open)

        class Spy:
            def __enter__(self) -> Any:
                return self

            def __exit__(self, *error: object) -> None:
                spy.close()

            def write(self, data: bytes) -> int:
                writers.add(threading.get_ident())
                return write(data)

        return Spy()

    monkeypatch.setattr(Path, "open", spied)
    assert async_download(storage.par_url("a"), folder / "new.bin", client=client) == len(CONTENT)
    assert writers
    assert threading.get_ident() not in writers
