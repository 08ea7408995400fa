"""A download is complete or an error: truncated encodings, partial answers, and ends without a mark."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp.api.data_lineage import export_lineage
from oci_aidp.api.volume import download_file
from oci_aidp.errors import DecodeError, TransferError
from oci_aidp.models import ExportLineageDetails
from service import Answer
from tests.conftest import PLATFORM
from tests.support.calls import both
from tests.support.canned import AidpService
from tests.support.object_storage import ObjectStorage
from tests.support.transfers import CONTENT, assert_untouched, downloads, saves

DOWNLOAD: dict[str, Any] = {"ai_data_platform_id": PLATFORM, "volume_key": "v", "path": "/a"}
TEXT = b"a text that is long enough to be cut off anywhere" * 20


def raw_deflate(data: bytes) -> bytes:
    made = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return made.compress(data) + made.flush()


ENCODED = {
    "gzip": ("gzip", gzip.compress(TEXT)),
    "deflate": ("deflate", zlib.compress(TEXT)),
    "raw deflate": ("deflate", raw_deflate(TEXT)),
    "gzip of deflate": ("deflate, gzip", gzip.compress(zlib.compress(TEXT))),
}
encodings = pytest.mark.parametrize("name", ENCODED)


def streamed(client: oci_aidp.Client) -> bytes:
    with download_file.stream(client=client, **DOWNLOAD) as chunks:
        return b"".join(chunks)


def astreamed(client: oci_aidp.Client) -> bytes:
    async def main() -> bytes:
        async with download_file.astream(client=client, **DOWNLOAD) as chunks:
            return b"".join([chunk async for chunk in chunks])

    return asyncio.run(main())


@pytest.fixture
def answers(service: AidpService) -> list[Any]:
    """The next answers of the service, in order."""
    waiting: list[Any] = []
    service.intercept(lambda request: waiting.pop(0)(request))
    return waiting


both_streams = pytest.mark.parametrize("read", [streamed, astreamed])


def encoded(coding: str, data: bytes) -> Callable[[Any], Answer]:
    return lambda request: Answer(200, data, {"content-encoding": coding})


@encodings
@saves
def test_an_encoding_that_breaks_off_leaves_what_was_there(
    saving: Callable[..., int], name: str, folder: Path, answers: list[Any], client: Any
) -> None:
    coding, data = ENCODED[name]
    (folder / "old.bin").write_bytes(b"old")
    for end in (0, 1, len(data) // 2, len(data) - 9, len(data) - 1):
        answers.append(encoded(coding, data[:end]))
        with pytest.raises(TransferError, match="broke off"):
            saving(folder / "old.bin", client=client)
        assert_untouched(folder)
    answers.append(encoded(coding, data))
    assert saving(folder / "old.bin", client=client) == len(TEXT)
    assert (folder / "old.bin").read_bytes() == TEXT


@encodings
@both_streams
def test_a_stream_whose_encoding_breaks_off_raises(
    read: Callable[..., bytes], name: str, answers: list[Any], client: Any
) -> None:
    coding, data = ENCODED[name]
    answers.append(encoded(coding, data[:-1]))
    with pytest.raises(httpx.DecodingError, match="breaks off") as caught:
        read(client)
    assert "opc-request-id" in "".join(caught.value.__notes__)
    answers.append(encoded(coding, data))
    assert read(client) == TEXT


@encodings
@both
def test_an_answer_whose_encoding_breaks_off_is_a_decode_error(
    call: Callable[..., Any], name: str, answers: list[Any], client: Any
) -> None:
    coding, data = ENCODED[name]
    details = ExportLineageDetails.from_dict({})
    for broken in (data[:-1], data[: len(data) // 2], b""):
        answers.append(encoded(coding, broken))
        with pytest.raises(DecodeError, match="not complete"):
            call(download_file, client=client, **DOWNLOAD)
        answers.append(encoded(coding, broken))
        with pytest.raises(DecodeError, match="not complete"):
            call(export_lineage, PLATFORM, client=client, body=details)
    answers.append(encoded(coding, data))
    assert call(download_file, client=client, **DOWNLOAD) == TEXT


@both_streams
def test_bytes_behind_the_end_of_an_encoding_are_not_dropped(
    read: Callable[..., bytes], answers: list[Any], client: Any
) -> None:
    answers.append(encoded("gzip", gzip.compress(b"one") + gzip.compress(b"two")))
    with pytest.raises(httpx.DecodingError, match="goes on"):
        read(client)


@both_streams
def test_an_encoding_that_cannot_be_undone_is_refused(
    read: Callable[..., bytes], answers: list[Any], client: Any
) -> None:
    for coding in ("compress", "gzip, compress"):
        answers.append(encoded(coding, gzip.compress(TEXT)))
        with pytest.raises(httpx.DecodingError, match="cannot undo"):
            read(client)
    answers.append(encoded("identity", TEXT))
    assert read(client) == TEXT


@pytest.mark.parametrize("status", [202, 204, 205, 206])
@saves
def test_a_success_without_the_whole_content_leaves_what_was_there(
    saving: Callable[..., int], status: int, folder: Path, answers: list[Any], client: Any
) -> None:
    (folder / "old.bin").write_bytes(b"old")
    answers.append(lambda request: Answer(status, b"part" if status == 206 else None))
    with pytest.raises(DecodeError, match=f"{status} with a body that is not the whole content") as caught:
        saving(folder / "old.bin", client=client)
    assert caught.value.status == status
    assert_untouched(folder)


@pytest.mark.parametrize("status", [202, 204, 205, 206])
@both
def test_a_success_without_the_whole_content_is_no_file(
    call: Callable[..., Any], status: int, answers: list[Any], client: Any
) -> None:
    answers.append(lambda request: Answer(status, b"part" if status == 206 else None))
    with pytest.raises(DecodeError, match="the whole content"):
        call(download_file, client=client, **DOWNLOAD)


@both
def test_a_part_that_was_asked_for_is_taken(
    call: Callable[..., Any], answers: list[Any], make_client: Callable[..., Any]
) -> None:
    answers.append(lambda request: Answer(206, b"part"))
    assert call(download_file, client=make_client(headers={"range": "bytes=0-3"}), **DOWNLOAD) == b"part"


@pytest.mark.parametrize("status", [201, 202, 203, 204, 205, 206])
@downloads
def test_a_par_download_takes_nothing_but_200(
    download: Callable[..., int], status: int, folder: Path, storage: ObjectStorage, client: Any
) -> None:
    (folder / "old.bin").write_bytes(b"old")
    storage.scripts.append(lambda request: Answer(status, None if status in {204, 205} else CONTENT))
    with pytest.raises(TransferError, match=f"{status}: .* is not the whole file") as caught:
        download(storage.par_url("a"), folder / "old.bin", client=client)
    assert caught.value.status == status
    assert_untouched(folder)


def unmarked(request: Any) -> bytes:
    """An answer that ends with its connection."""
    return b"HTTP/1.1 200 OK\r\n\r\n" + CONTENT[:1000]


@saves
def test_an_answer_whose_end_is_not_marked_leaves_what_was_there(
    saving: Callable[..., int], folder: Path, answers: list[Any], client: Any
) -> None:
    (folder / "old.bin").write_bytes(b"old")
    answers.append(unmarked)
    with pytest.raises(TransferError, match="neither its length"):
        saving(folder / "old.bin", client=client)
    assert_untouched(folder)


@both
def test_an_answer_whose_end_is_not_marked_is_no_file(
    call: Callable[..., Any], answers: list[Any], client: Any
) -> None:
    answers.append(unmarked)
    with pytest.raises(DecodeError, match="not complete"):
        call(download_file, client=client, **DOWNLOAD)


@downloads
def test_a_par_answer_whose_end_is_not_marked_leaves_what_was_there(
    download: Callable[..., int], folder: Path, storage: ObjectStorage, client: Any
) -> None:
    (folder / "old.bin").write_bytes(b"old")
    storage.scripts.append(unmarked)
    with pytest.raises(TransferError, match="neither its length"):
        download(storage.par_url("a"), folder / "old.bin", client=client)
    assert_untouched(folder)
