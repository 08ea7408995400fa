"""Pre-authenticated requests (PAR): refusals, failures, repeats, proxies, and the URLs of the service."""

from __future__ import annotations

import io
import logging
import os
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
import oci_aidp.retrying
from oci_aidp.api.volume import download_file, download_file_with_par, upload_file_with_par
from oci_aidp.errors import TransferError
from oci_aidp.models import UploadFileWithParDetails
from oci_aidp.transfers import download_from_par, save, upload_to_par
from oci_aidp.types import UNSET
from service import Answer
from tests.conftest import PLATFORM
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock
from tests.support.object_storage import SECRET, ObjectStorage, serve_volume_files
from tests.support.transfers import (
    CONTENT,
    assert_untouched,
    async_download,
    async_upload,
    sync_download,
    sync_upload,
    texts_of,
)


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
