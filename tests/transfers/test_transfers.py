"""Transfers of files: directly, and through pre-authenticated requests (PAR) to an object storage on this machine."""

from __future__ import annotations

import asyncio
import io
import logging
import os
import shutil
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest

import oci_aidp
import oci_aidp.retrying
from oci_aidp.api.volume import download_file, download_file_with_par, upload_file, upload_file_with_par
from oci_aidp.errors import NotFound, TransferError
from oci_aidp.models import UploadFileWithParDetails
from oci_aidp.transfers import (
    adownload_from_par,
    asave,
    aupload_to_par,
    download_from_par,
    save,
    tracked,
    upload_to_par,
)
from oci_aidp.types import UNSET
from service import AidpService, Answer
from tests.conftest import PLATFORM
from tests.support.clocks import FakeClock
from tests.support.object_storage import SECRET, ObjectStorage, serve_volume_files

CONTENT = bytes(range(256)) * 4096  # 1 MiB
Calls: TypeAlias = list[tuple[int, int | None]]


@pytest.fixture
def storage() -> Iterator[ObjectStorage]:
    with ObjectStorage() as running:
        yield running
        assert running.problems == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "downloads"
    made.mkdir()
    return made


def sync_download(url: Any, path: Any, **options: Any) -> int:
    return download_from_par(url, path, **options)


def async_download(url: Any, path: Any, **options: Any) -> int:
    return asyncio.run(adownload_from_par(url, path, **options))


def sync_upload(url: Any, content: Any, **options: Any) -> None:
    upload_to_par(url, content, **options)


def async_upload(url: Any, content: Any, **options: Any) -> None:
    asyncio.run(aupload_to_par(url, content, **options))


def sync_save(path: Any, *, client: oci_aidp.Client, **options: Any) -> int:
    return save(download_file.stream(PLATFORM, "v", client=client, path="/a"), path, **options)


def async_save(path: Any, *, client: oci_aidp.Client, **options: Any) -> int:
    return asyncio.run(asave(download_file.astream(PLATFORM, "v", client=client, path="/a"), path, **options))


def sync_direct_upload(content: Any, *, client: oci_aidp.Client) -> None:
    upload_file.sync(PLATFORM, "v", client=client, path="/a", body=content)


def async_direct_upload(content: Any, *, client: oci_aidp.Client) -> None:
    asyncio.run(upload_file.asyncio(PLATFORM, "v", client=client, path="/a", body=content))


downloads = pytest.mark.parametrize("download", [sync_download, async_download])
uploads = pytest.mark.parametrize("upload", [sync_upload, async_upload])
saves = pytest.mark.parametrize("saving", [sync_save, async_save])
direct_uploads = pytest.mark.parametrize("upload", [sync_direct_upload, async_direct_upload])


def truncated(request: Any) -> bytes:
    return b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n" + b"x" * 70000


def one_chunk_short(request: Any) -> bytes:
    return b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n"


def assert_rises(calls: Calls, total: int | None, end: int) -> None:
    done = [each for each, _ in calls]
    assert done == sorted(done)
    assert (done[0], done[-1]) == (0, end)
    assert {each for _, each in calls} == {total}


def assert_untouched(folder: Path) -> None:
    """Nothing is in the folder but the file that was there before, as it was."""
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"old.bin": b"old"}


def texts_of(error: BaseException, caplog: pytest.LogCaptureFixture) -> str:
    found = [str(error), repr(error), *getattr(error, "__notes__", []), *traceback.format_exception(error)]
    return "\n".join([*found, caplog.text, *(repr(vars(record)) for record in caplog.records)])


# Downloads, both kinds


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
    client = oci_aidp.Client("http://127.0.0.1/20260430", httpx_args={"transport": short})
    with client, pytest.raises(TransferError, match="2 bytes came instead of the 3"):
        sync_save(folder / "new.bin", client=client)
    assert list(folder.iterdir()) == []


class Vanishing(Exception):
    """Raised by callbacks."""


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


# Uploads


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
        assert names <= {"host", "content-length", "accept-encoding"}
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


# Refusals and failures of PAR requests


def both_ways(folder: Path, storage: ObjectStorage, client: Any) -> list[Callable[[], object]]:
    url = storage.par_url("a")
    (folder / "old.bin").write_bytes(b"old")
    path = folder / "old.bin"
    return [
        lambda: sync_download(url, path, client=client),
        lambda: async_download(url, path, client=client),
        lambda: sync_upload(url, io.BytesIO(CONTENT), client=client),
        lambda: async_upload(url, io.BytesIO(CONTENT), client=client),
    ]


@pytest.mark.parametrize("status", [400, 403, 404, 412, 501])
def test_a_refusal_is_an_error_with_the_status_and_without_the_url(
    status: int, folder: Path, storage: ObjectStorage, client: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for transfer in both_ways(folder, storage, client):
        storage.scripts.append(
            lambda request: Answer(status, f"expired: {request.target}", {"opc-request-id": "fra-1:ABC"})
        )
        with pytest.raises(TransferError, match=f"{status}: .*fra-1:ABC") as caught:
            transfer()
        assert caught.value.status == status
        assert SECRET not in texts_of(caught.value, caplog)
        assert_untouched(folder)
    assert len(storage.requests) == 4
    assert storage.objects == {}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(status: int, folder: Path, storage: ObjectStorage, client: Any) -> None:
    with ObjectStorage() as other:
        for transfer in both_ways(folder, storage, client):
            storage.scripts.append(lambda request: Answer(status, None, {"location": other.par_url("a")}))
            with pytest.raises(TransferError, match=str(status)) as caught:
                transfer()
            assert caught.value.status == status
            assert_untouched(folder)
        assert other.requests == []


def test_passing_failures_are_repeated(folder: Path, storage: ObjectStorage, client: Any, clock: FakeClock) -> None:
    storage.objects["a"] = b"abc"
    for number, transfer in enumerate(both_ways(folder, storage, client), 1):
        storage.scripts += [lambda request: Answer(503), lambda request: b""]
        transfer()
        assert len(storage.requests) == 3 * number
    assert len(clock.slept) == 8


def test_lasting_failures_end_after_the_attempts_of_the_retry_strategy(
    folder: Path, storage: ObjectStorage, make_client: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for strategy, attempts in ((oci_aidp.retrying.RetryStrategy(max_attempts=3), 3), (None, 1)):
        for transfer in both_ways(folder, storage, make_client(retry_strategy=strategy)):
            storage.requests.clear()
            storage.scripts = [lambda request: Answer(503)] * attempts
            with pytest.raises(TransferError, match="503"):
                transfer()
            assert len(storage.requests) == attempts
            storage.scripts = [lambda request: b""] * attempts
            with pytest.raises(httpx.RemoteProtocolError) as caught:
                transfer()
            assert SECRET not in texts_of(caught.value, caplog)
            assert_untouched(folder)


@pytest.mark.parametrize(
    "url",
    [
        "http://objectstorage.us-ashburn-1.oraclecloud.com/p/S3CR3T/o",
        "http://127.0.0.1.example.com/p/S3CR3T/o",
        "ftp://127.0.0.1/p/S3CR3T/o",
        "127.0.0.1/p/S3CR3T/o",
        "http://[::1/p/S3CR3T/o",
        "",
        UNSET,
        None,
    ],
)
def test_urls_that_are_not_safe_are_refused(url: Any, folder: Path, client: Any) -> None:
    calls: list[Callable[[], object]] = [
        lambda: sync_download(url, folder / "a", client=client),
        lambda: async_download(url, folder / "a", client=client),
        lambda: sync_upload(url, b"", client=client),
        lambda: async_upload(url, b"", client=client),
    ]
    for call in calls:
        with pytest.raises(ValueError, match="PAR URL") as caught:
            call()
        assert "S3CR3T" not in "".join(traceback.format_exception(caught.value))
    assert list(folder.iterdir()) == []


def test_a_given_proxy_is_used(folder: Path, make_client: Callable[..., Any], service: AidpService) -> None:
    with ObjectStorage() as proxy:
        proxy.objects["a"] = b"abc"
        client = make_client(httpx_args={"proxy": proxy.endpoint})
        url = f"http://127.0.0.1:9/p/{SECRET}/o/a"
        sync_download(url, folder / "a", client=client)
        async_download(url, folder / "a", client=client)
        sync_upload(url, b"def", client=client)
        async_upload(url, b"def", client=client)
        assert [request.target for request in proxy.requests] == [url] * 4


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY", "all_proxy"])
@pytest.mark.parametrize("scheme", ["http://", ""])
def test_a_proxy_of_the_environment_is_used_for_other_hosts(
    variable: str, scheme: str, folder: Path, make_client: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("https_proxy", "http_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with ObjectStorage() as proxy:
        monkeypatch.setenv(variable, proxy.endpoint.replace("http://", scheme))
        client = make_client(retry_strategy=None)
        url = f"https://objectstorage.invalid/p/{SECRET}/o/a"
        for download in (sync_download, async_download):
            with pytest.raises(httpx.ProxyError):
                download(url, folder / "a", client=client)
        assert [request.method for request in proxy.requests] == ["CONNECT"] * 2
        assert all(SECRET not in request.target for request in proxy.requests)
        monkeypatch.setenv("no_proxy", "objectstorage.invalid")
        with pytest.raises(httpx.ConnectError):
            sync_download(url, folder / "a", client=client)
        monkeypatch.delenv("no_proxy")
        with pytest.raises(httpx.ConnectError):
            sync_download(url, folder / "a", client=make_client(retry_strategy=None, httpx_args={"trust_env": False}))
        assert len(proxy.requests) == 2


def test_the_clients_timeout_holds(folder: Path, storage: ObjectStorage, make_client: Callable[..., Any]) -> None:
    released = threading.Event()

    def stall(request: Any) -> Answer:
        released.wait(10)
        return Answer(200, b"late")

    client = make_client(retry_strategy=None, timeout=0.05)
    storage.scripts += [stall, stall]
    for download in (sync_download, async_download):
        with pytest.raises(httpx.ReadTimeout):
            download(storage.par_url("a"), folder / "a", client=client)
    released.set()
    assert list(folder.iterdir()) == []


def test_a_file_goes_up_and_comes_down_by_the_urls_of_the_service(
    folder: Path, tmp_path: Path, storage: ObjectStorage, service: AidpService, client: oci_aidp.Client
) -> None:
    serve_volume_files(service, storage)
    service.add_platform(PLATFORM)
    (tmp_path / "a.bin").write_bytes(CONTENT)
    details = UploadFileWithParDetails(size=len(CONTENT))
    up = upload_file_with_par.sync(PLATFORM, "v", client=client, body=details, path="/data/a.bin")
    upload_to_par(up.par_url, tmp_path / "a.bin", client=client)
    down = download_file_with_par.sync(PLATFORM, "v", client=client, path="/data/a.bin")
    assert download_from_par(down.par_url, folder / "a.bin", client=client) == down.size
    stream = download_file.stream(PLATFORM, "v", client=client, path="/data/a.bin")
    assert save(stream, os.fspath(folder / "b.bin")) == down.size
    assert (folder / "a.bin").read_bytes() == (folder / "b.bin").read_bytes() == CONTENT
