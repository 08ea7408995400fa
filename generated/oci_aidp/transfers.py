# Copied from overrides/oci_aidp/transfers.py: edit it there and run `make generate`.
"""Large files: in constant memory, with progress, directly or through pre-authenticated requests (PAR).

A PAR URL is a secret: requests to it carry no signature, follow no redirect, and its text reaches no error and no log.
Functions whose names begin with `a` are for async code.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import stat
import time
import uuid
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, aclosing, contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import IO, TypeAlias

import httpx

from ._attempts import Exchange, perform
from ._backends import AsyncBackend, Backend, SyncBackend, each, run_sync
from ._content import BinaryContent, ReplayableStream, Tracked, length_flaw
from ._hosts import checked_address
from .client import Client
from .errors import TransferError
from .types import AsyncByteStream, ByteStream, Unset

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes transferred so far and the total, None if that is unknown.

The first call reports 0. A retried upload starts over, and its numbers with it. Async functions
call it in the event loop, so it must not take long. What it raises ends the transfer.
"""
ABANDONED = 24 * 3600
"""Seconds without a write after which a temporary file is what a killed program left behind."""


def tracked(content: BinaryContent, progress: Progress) -> BinaryContent:
    """A body that reports how much of it has been sent: `upload_file.sync(..., body=tracked(file, print))`.

    Before it is sent, the body is read once for the signature; that is not reported.
    """
    return Tracked(content, progress)


def save(
    stream: AbstractContextManager[ByteStream], path: str | os.PathLike[str], *, progress: Progress | None = None
) -> int:
    """Saves a download to a file: `save(download_file.stream(...), "report.csv")`.

    The bytes go to a temporary name in the same folder, and the file gets its own when it is complete: an existing file
    is replaced at once or not at all, and keeps its permissions. A symbolic link is followed. What is no regular
    file, such as a device, is refused. A temporary file that a killed program left behind (`.….part`) is removed by the
    next download to the same path, if nothing was written to it for a day.

    Args:
        stream: what the `stream` function of an operation returns.
        path: where the file goes. Its folder must exist.
        progress: called with the bytes received so far and in all.

    Returns:
        The length of the file in bytes.

    Raises:
        TransferError: the download broke off, is shorter or longer than the service said, or has no certain end.
        DecodeError: the answer has no content, or a part of it.
        ServiceError: the service refused.
        httpx.TransportError: there was no answer.
        OSError: the file cannot be written.
    """
    with stream as chunks, _partial(path) as file:
        return run_sync(_copy(SyncBackend.work, chunks, file, chunks.content_length, progress))


async def asave(
    stream: AbstractAsyncContextManager[AsyncByteStream],
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
) -> int:
    """Like `save`, to be awaited: `await asave(download_file.astream(...), "report.csv")`."""
    async with stream as chunks:
        with _partial(path) as file:
            return await _copy(AsyncBackend.work, chunks, file, chunks.content_length, progress)


def download_from_par(
    url: str | Unset, path: str | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> int:
    """Downloads a file through a pre-authenticated request, in the way of `save`.

    Args:
        url: the PAR URL: the `par_url` of what `download_file_with_par` returns.
        path: where the file goes. Its folder must exist.
        client: its timeouts, certificates, proxy and retry strategy apply; its signer does not.
        progress: called with the bytes received so far and in all.

    Returns:
        The length of the file in bytes.

    Raises:
        TransferError: object storage refused, as it does once the URL has expired, or did not send the whole file; or
            the download broke off, is shorter or longer than it said, or has no certain end.
        httpx.TransportError: there was no answer.
        OSError: the file cannot be written.
        ValueError: there is no URL, or it is neither https nor of this machine.
    """
    exchange = _ParExchange(client, "GET", url)
    with httpx.Client(**exchange.network) as http:
        return run_sync(_download(SyncBackend(http), exchange, path, progress))


async def adownload_from_par(
    url: str | Unset, path: str | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> int:
    """Like `download_from_par`, to be awaited."""
    exchange = _ParExchange(client, "GET", url)
    async with httpx.AsyncClient(**exchange.network) as http:
        return await _download(AsyncBackend(http), exchange, path, progress)


def upload_to_par(
    url: str | Unset, content: BinaryContent, *, client: Client, progress: Progress | None = None
) -> None:
    """Uploads a file through a pre-authenticated request.

    Args:
        url: the PAR URL: the `par_url` of what `upload_file_with_par` returns.
        content: what can be sent as a binary body, such as a `pathlib.Path`. A str is refused, since it could mean a
            path as well as text.
        client: its timeouts, certificates, proxy and retry strategy apply; its signer does not.
        progress: called with the bytes sent so far and in all.

    Raises:
        TransferError: object storage refused, as it does once the URL has expired.
        httpx.TransportError: there was no answer.
        OSError: the file cannot be read.
        TypeError: the content is of another type.
        ValueError: there is no URL, or it is neither https nor of this machine.
    """
    exchange = _ParExchange(client, "PUT", url, tracked(content, progress) if progress else content)
    with httpx.Client(**exchange.network) as http:
        run_sync(perform(exchange, SyncBackend(http), stream=False))


async def aupload_to_par(
    url: str | Unset, content: BinaryContent, *, client: Client, progress: Progress | None = None
) -> None:
    """Like `upload_to_par`, to be awaited."""
    exchange = _ParExchange(client, "PUT", url, tracked(content, progress) if progress else content)
    async with httpx.AsyncClient(**exchange.network) as http:
        await perform(exchange, AsyncBackend(http), stream=False)


@contextmanager
def _partial(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """A file under a temporary name, which gets its own name if all goes well and is removed if not."""
    target = Path(os.path.realpath(path))
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        mode = None
    if mode is not None and not stat.S_ISREG(mode):
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
        raise OSError(errno.EINVAL, "is not a regular file, and cannot be replaced by one", str(target))
    prefix = f".{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]}-"
    for leftover in target.parent.glob(f"{prefix}*.part"):
        with suppress(OSError):
            if time.time() - leftover.stat().st_mtime > ABANDONED:
                leftover.unlink()
    temporary = target.with_name(f"{prefix}{uuid.uuid4().hex}.part")
    try:
        with temporary.open("xb") as file:
            if mode is not None:
                temporary.chmod(stat.S_IMODE(mode) & 0o777)
            yield file
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


async def _download(
    backend: Backend, exchange: _ParExchange, path: str | os.PathLike[str], progress: Progress | None
) -> int:
    response = await perform(exchange, backend, stream=True)
    with _partial(path) as file:
        return await _copy(backend.work, response.stream, file, _length(response), progress)


async def _copy(
    work: Callable[..., Awaitable[object]],
    chunks: Iterable[bytes] | AsyncIterable[bytes],
    file: IO[bytes],
    length: int | None,
    progress: Progress | None,
) -> int:
    done = 0
    if progress:
        progress(done, length)
    try:
        async with aclosing(each(chunks)) as every_chunk:
            async for chunk in every_chunk:
                await work(file.write, chunk)
                done += len(chunk)
                if progress:
                    progress(done, length)
    except httpx.RequestError as error:
        announced = "" if length is None else f" of {length}"
        raise TransferError(f"the download broke off after {done}{announced} bytes: {error}") from error
    if length is not None and done != length:
        raise TransferError(f"{done} bytes came instead of the {length} that were announced")
    return done


def _length(response: httpx.Response) -> int | None:
    """The announced length.

    Raises:
        TransferError: the body has no certain end.
    """
    if flaw := length_flaw(response):
        raise TransferError(f"the download is refused: {flaw}", status=response.status_code)
    value: str = response.headers.get("content-length", "")
    return int(value) if value.isdigit() else None


_IS_UNLOGGED = ContextVar("_IS_UNLOGGED", default=False)
_LOGGERS = logging.getLogger("httpx"), logging.getLogger("httpcore.http11")
"""Loggers of the addresses of requests, and of the headers of answers, which may redirect to another secret address."""


def _is_logged(record: logging.LogRecord) -> bool:
    return not _IS_UNLOGGED.get()


class _ParExchange(Exchange):
    """A request to a PAR URL, which httpx does not log."""

    def __init__(self, client: Client, method: str, url: str | Unset, content: BinaryContent | None = None) -> None:
        if isinstance(url, Unset):
            raise ValueError("there is no PAR URL: the service gave none")
        address = checked_address(url, "the PAR URL")
        headers = {b"accept-encoding": b"identity"}
        super().__init__(client, method, address, headers, content, repeatable=True, is_signed=False)
        self.network = client.connections.network_settings(address)
        """Arguments of the httpx client that sends it."""

    def begin(self, http: httpx.Client | httpx.AsyncClient, body: bytes | ReplayableStream | None) -> httpx.Request:
        for logger in _LOGGERS:
            logger.addFilter(_is_logged)  # adds it once only, and it lets all other requests pass
        request = super().begin(http, body)
        _IS_UNLOGGED.set(True)
        return request

    def failed(self, error: BaseException) -> float | None:
        _IS_UNLOGGED.set(False)
        return super().failed(error)

    def answered(self, response: httpx.Response, code: str | None = None) -> float | None:
        _IS_UNLOGGED.set(False)
        pause = super().answered(response)
        is_download = response.request.method == "GET"
        is_done = response.status_code == 200 if is_download else response.is_success
        if pause is None and not is_done:
            what = "download from" if is_download else "upload to"
            problem = "is not the whole file" if response.is_success else "was refused"
            request_id = response.headers.get("opc-request-id") or "missing"
            raise TransferError(
                f"{response.status_code}: the {what} a pre-authenticated request {problem} "
                f"(opc-request-id {request_id})",
                status=response.status_code,
            )
        return pause


__all__ = [
    "Progress",
    "adownload_from_par",
    "asave",
    "aupload_to_par",
    "download_from_par",
    "save",
    "tracked",
    "upload_to_par",
]
