"""Sync and async transfers, so that one test covers both, and checks of their results."""

from __future__ import annotations

import asyncio
import traceback
from pathlib import Path
from typing import Any, TypeAlias

import pytest

import oci_aidp
import oci_aidp.retrying
from oci_aidp.api.volume import download_file, upload_file
from oci_aidp.transfers import adownload_from_par, asave, aupload_to_par, download_from_par, save, upload_to_par
from tests.conftest import PLATFORM

CONTENT = bytes(range(256)) * 4096  # 1 MiB
Calls: TypeAlias = list[tuple[int, int | None]]


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
    """Checks that the folder has only the file from before, unchanged."""
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"old.bin": b"old"}


def texts_of(error: BaseException, caplog: pytest.LogCaptureFixture) -> str:
    found = [str(error), repr(error), *getattr(error, "__notes__", []), *traceback.format_exception(error)]
    return "\n".join([*found, caplog.text, *(repr(vars(record)) for record in caplog.records)])


class Vanishing(Exception):
    """Raised by callbacks."""
