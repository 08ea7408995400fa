# Copied from overrides/oci_aidp/transfers.py: edit it there and run `make generate`.
"""Large files: in constant memory, with progress, directly or through pre-authenticated requests (PAR).

A PAR URL is a secret: requests to it carry no signature, follow no redirect, and its text reaches no error and no log.
Functions whose names begin with `a` are for async code.
"""

from __future__ import annotations

import errno
import logging
import os
import ssl
import stat
import urllib.request
import uuid
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

import httpx

from ._content import BinaryContent, ReplayableStream, Tracked, aprepare, length_flaw, prepare
from ._hosts import is_loopback
from .errors import TransferError
from .retrying import Attempts
from .types import AsyncByteStream, ByteStream, Unset

if TYPE_CHECKING:
    from .client import Client

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes transferred so far, and those to transfer in all, None where that is not known.

The first call says 0. An upload that is repeated after a failure starts over, and so do the numbers. Async functions
call it in the event loop, so it must not take long. What it raises ends the transfer.
"""


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
    is replaced at once or not at all, and keeps its permissions. A symbolic link is followed. What is no regular file, such as
    a device, is refused.

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
        return _copy(chunks, file, chunks.content_length, progress)


async def asave(
    stream: AbstractAsyncContextManager[AsyncByteStream],
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
) -> int:
    """Like `save`, to be awaited: `await asave(download_file.astream(...), "report.csv")`."""
    async with stream as chunks:
        with _partial(path) as file:
            return await _acopy(chunks, file, chunks.content_length, progress)


def download_from_par(
    url: str | Unset, path: str | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> int:
    """Downloads a file through a pre-authenticated request, in the way of `save`.

    Args:
        url: the PAR URL: the `par_url` of what `download_file_with_par` returns.
        path: where the file goes. Its folder must exist.
        client: its timeouts, certificates, proxy and retry strategy hold; its signer is not used.
        progress: called with the bytes received so far and in all.

    Returns:
        The length of the file in bytes.

    Raises:
        TransferError: object storage refused, as it does once the URL has expired, or did not send the whole file; or the
            download broke off, is shorter or longer than it said, or has no certain end.
        httpx.TransportError: there was no answer.
        OSError: the file cannot be written.
        ValueError: there is no URL, or it is neither https nor of this machine.
    """
    with _exchange(client, "GET", url, None) as response, _partial(path) as file:
        return _copy(response.iter_raw(), file, _length(response), progress)


async def adownload_from_par(
    url: str | Unset, path: str | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> int:
    """Like `download_from_par`, to be awaited."""
    async with _aexchange(client, "GET", url, None) as response:
        with _partial(path) as file:
            return await _acopy(response.aiter_raw(), file, _length(response), progress)


def upload_to_par(
    url: str | Unset, content: BinaryContent | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> None:
    """Uploads a file through a pre-authenticated request.

    Args:
        url: the PAR URL: the `par_url` of what `upload_file_with_par` returns.
        content: the path of a file, as a `pathlib.Path`, or what can be sent as a binary body. A str is refused, since
            it could mean a path as well as text.
        client: its timeouts, certificates, proxy and retry strategy hold; its signer is not used.
        progress: called with the bytes sent so far and in all.

    Raises:
        TransferError: object storage refused, as it does once the URL has expired.
        httpx.TransportError: there was no answer.
        OSError: the file cannot be read.
        TypeError: the content is of another type.
        ValueError: there is no URL, or it is neither https nor of this machine.
    """
    with _opened(content) as source:
        body = prepare(tracked(source, progress) if progress else source)
        with _exchange(client, "PUT", url, body) as response:
            response.read()


async def aupload_to_par(
    url: str | Unset, content: BinaryContent | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> None:
    """Like `upload_to_par`, to be awaited."""
    with _opened(content) as source:
        body = await aprepare(tracked(source, progress) if progress else source)
        async with _aexchange(client, "PUT", url, body) as response:
            await response.aread()


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
    temporary = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with temporary.open("xb") as file:
            if mode is not None:
                temporary.chmod(stat.S_IMODE(mode) & 0o777)
            yield file
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextmanager
def _opened(content: BinaryContent | os.PathLike[str]) -> Iterator[BinaryContent]:
    if isinstance(content, str):
        raise TypeError("a str is no content: give pathlib.Path(...) for the file of that name, bytes for text")
    if isinstance(content, os.PathLike):
        with open(content, "rb") as file:
            yield file
    else:
        yield content


def _copy(chunks: Iterable[bytes], file: IO[bytes], length: int | None, progress: Progress | None) -> int:
    received = _Received(length, progress)
    with received:
        for chunk in chunks:
            file.write(chunk)
            received.add(chunk)
    return received.done


async def _acopy(chunks: AsyncIterable[bytes], file: IO[bytes], length: int | None, progress: Progress | None) -> int:
    import anyio.to_thread

    received = _Received(length, progress)
    with received:
        async for chunk in chunks:
            await anyio.to_thread.run_sync(file.write, chunk)
            received.add(chunk)
    return received.done


class _Received:
    """Counts what has come, and sees to it that all has come when its `with` block ends."""

    def __init__(self, length: int | None, progress: Progress | None) -> None:
        self.done = 0
        self._length = length
        self._progress = progress

    def add(self, chunk: bytes) -> None:
        self.done += len(chunk)
        if self._progress:
            self._progress(self.done, self._length)

    def __enter__(self) -> None:
        if self._progress:
            self._progress(0, self._length)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        announced = "" if self._length is None else f" of {self._length}"
        if isinstance(error, httpx.RequestError):
            raise TransferError(f"the download broke off after {self.done}{announced} bytes: {error}") from error
        if error is None and self._length is not None and self.done != self._length:
            raise TransferError(f"{self.done} bytes came instead of the {self._length} that were announced")


def _length(response: httpx.Response) -> int | None:
    """The announced length.

    Raises:
        TransferError: the body has no certain end.
    """
    if flaw := length_flaw(response):
        raise TransferError(f"the download is refused: {flaw}", status=response.status_code)
    value: str = response.headers.get("content-length", "")
    return int(value) if value.isdigit() else None


@contextmanager
def _exchange(
    client: Client, method: str, url: str | Unset, body: bytes | ReplayableStream | None
) -> Iterator[httpx.Response]:
    """One request to a PAR URL, repeated by the client's retry strategy. httpx's clients would log the URL."""
    attempts = Attempts(client.retry_strategy, client.clock, repeatable=True)
    try:
        address = _address(url)
        with httpx.HTTPTransport(**_transport_settings(client, address)) as transport:
            while True:
                try:
                    with _unlogged():
                        response = transport.handle_request(_par_request(client, method, address, body))
                except httpx.TransportError as error:
                    pause = attempts.pause_after_error(error)
                    if pause is None:
                        raise
                else:
                    try:
                        if _is_done(method, response):
                            yield response
                            return
                        pause = _pause(attempts, method, response)
                    finally:
                        response.close()
                client.clock.sleep(pause)
    finally:
        if isinstance(body, ReplayableStream):
            body.release()


@asynccontextmanager
async def _aexchange(
    client: Client, method: str, url: str | Unset, body: bytes | ReplayableStream | None
) -> AsyncIterator[httpx.Response]:
    """Like `_exchange`, for async code."""
    attempts = Attempts(client.retry_strategy, client.clock, repeatable=True)
    try:
        address = _address(url)
        async with httpx.AsyncHTTPTransport(**_transport_settings(client, address)) as transport:
            while True:
                try:
                    with _unlogged():
                        response = await transport.handle_async_request(_par_request(client, method, address, body))
                except httpx.TransportError as error:
                    pause = attempts.pause_after_error(error)
                    if pause is None:
                        raise
                else:
                    try:
                        if _is_done(method, response):
                            yield response
                            return
                        pause = _pause(attempts, method, response)
                    finally:
                        await response.aclose()
                await client.clock.asleep(pause)
    finally:
        if isinstance(body, ReplayableStream):
            body.release()


_IS_UNLOGGED = ContextVar("_IS_UNLOGGED", default=False)
_HTTP_LOGGER = logging.getLogger("httpcore.http11")


def _is_logged(record: logging.LogRecord) -> bool:
    return not _IS_UNLOGGED.get()


@contextmanager
def _unlogged() -> Iterator[None]:
    """Keeps httpcore, which logs the headers of answers at DEBUG, from logging a redirect to another secret address."""
    _HTTP_LOGGER.addFilter(_is_logged)  # adds it once only, and it lets all other requests pass
    token = _IS_UNLOGGED.set(True)
    try:
        yield
    finally:
        _IS_UNLOGGED.reset(token)


def _is_done(method: str, response: httpx.Response) -> bool:
    return response.status_code == 200 if method == "GET" else response.is_success


def _pause(attempts: Attempts, method: str, response: httpx.Response) -> float:
    pause = attempts.pause_after_answer(response.status_code, None, response.headers.get("retry-after"))
    if pause is None:
        what = "download from" if method == "GET" else "upload to"
        problem = "is not the whole file" if response.is_success else "was refused"
        request_id = response.headers.get("opc-request-id") or "missing"
        raise TransferError(
            f"{response.status_code}: the {what} a pre-authenticated request {problem} (opc-request-id {request_id})",
            status=response.status_code,
        )
    return pause


def _par_request(
    client: Client, method: str, address: httpx.URL, body: bytes | ReplayableStream | None
) -> httpx.Request:
    plain = None if isinstance(body, ReplayableStream) else body
    request = httpx.Request(
        method,
        address,
        headers={"accept-encoding": "identity"},
        content=plain,
        extensions={"timeout": client.timeout.as_dict()},
    )
    if isinstance(body, ReplayableStream):
        request.headers["content-length"] = str(body.length)
        request.stream = body
    return request


def _address(url: str | Unset) -> httpx.URL:
    if isinstance(url, Unset):
        raise ValueError("there is no PAR URL: the service gave none")
    try:
        address = httpx.URL(url)
    except (httpx.InvalidURL, TypeError):
        raise ValueError("the PAR URL is not an address") from None
    if address.scheme != "https" and not (address.scheme == "http" and is_loopback(address.host)):
        raise ValueError("a PAR URL must start with https:// (http:// for this machine only)")
    return address


def _transport_settings(client: Client, address: httpx.URL) -> dict[str, Any]:
    verify: ssl.SSLContext | bool = client.ssl_context() if address.scheme == "https" else False
    return {"verify": verify, "proxy": client.proxy or _proxy_of_environment(client, address), "trust_env": False}


def _proxy_of_environment(client: Client, address: httpx.URL) -> str | None:
    if not client.trusts_environment or is_loopback(address.host) or urllib.request.proxy_bypass(address.host):
        return None
    proxies = urllib.request.getproxies()
    proxy = proxies.get(address.scheme) or proxies.get("all")
    return proxy if proxy is None or "://" in proxy else f"http://{proxy}"


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
