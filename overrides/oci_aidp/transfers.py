"""Large files: in constant memory, with progress, directly or through pre-authenticated requests (PAR).

A PAR URL is a secret: requests to it carry no signature, follow no redirect, and its text reaches no error and no log.
Functions whose names begin with `a` are for async code.
"""

from __future__ import annotations

import logging
import os
import ssl
import urllib.request
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

import httpx

from .auth import is_loopback
from .content import BinaryContent, ReplayableStream, Tracked, aprepare, prepare
from .errors import TransferError
from .retrying import Attempts
from .types import AsyncByteStream, ByteStream

if TYPE_CHECKING:
    from .client import Client

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes transferred so far, and those to transfer in all where that is known."""


def tracked(content: BinaryContent, progress: Progress) -> BinaryContent:
    """A body that reports how much of it has been sent: `upload_file.sync(..., body=tracked(file, print))`."""
    return Tracked(content, progress)


def save(
    stream: AbstractContextManager[ByteStream], path: str | os.PathLike[str], *, progress: Progress | None = None
) -> int:
    """Saves a download to a file: `save(download_file.stream(...), "report.csv")`.

    The bytes go to a temporary name in the same folder, and the file gets its own when it is complete: an existing file
    is replaced at once or not at all.

    Returns:
        The length of the file in bytes.

    Raises:
        TransferError: the download is shorter or longer than the service said.
        ServiceError: the service refused.
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
    url: str, path: str | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> int:
    """Downloads a file through a pre-authenticated request, in the way of `save`.

    Args:
        url: the PAR URL, for example the `par_url` that `download_file_with_par` gives.
        path: where the file goes.
        client: its timeouts, certificates and retry strategy hold; its signer is not used.
        progress: called with the bytes received so far and in all.

    Returns:
        The length of the file in bytes.

    Raises:
        TransferError: object storage refused, or the download is shorter or longer than it said.
        httpx.TransportError: there was no answer.
        ValueError: the URL is neither https nor of this machine.
    """
    with _exchange(client, "GET", url, None) as response:
        stream = ByteStream(response)
        with _partial(path) as file:
            return _copy(stream, file, stream.content_length, progress)


async def adownload_from_par(
    url: str, path: str | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> int:
    """Like `download_from_par`, to be awaited."""
    async with _aexchange(client, "GET", url, None) as response:
        stream = AsyncByteStream(response)
        with _partial(path) as file:
            return await _acopy(stream, file, stream.content_length, progress)


def upload_to_par(
    url: str, content: BinaryContent | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> None:
    """Uploads a file through a pre-authenticated request.

    Args:
        url: the PAR URL, for example the `par_url` that `upload_file_with_par` gives.
        content: a path, or what can be sent as a binary body.
        client: its timeouts, certificates and retry strategy hold; its signer is not used.
        progress: called with the bytes sent so far and in all.

    Raises:
        TransferError: object storage refused.
        httpx.TransportError: there was no answer.
        ValueError: the URL is neither https nor of this machine.
    """
    with _opened(content) as source:
        body = prepare(tracked(source, progress) if progress else source)
        with _exchange(client, "PUT", url, body) as response:
            response.read()


async def aupload_to_par(
    url: str, content: BinaryContent | os.PathLike[str], *, client: Client, progress: Progress | None = None
) -> None:
    """Like `upload_to_par`, to be awaited."""
    with _opened(content) as source:
        body = await aprepare(tracked(source, progress) if progress else source)
        async with _aexchange(client, "PUT", url, body) as response:
            await response.aread()


@contextmanager
def _partial(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """A file under a temporary name, which gets its own name if all goes well and is removed if not."""
    target = Path(path)
    temporary = target.with_name(f".{target.name[:100]}.{uuid.uuid4().hex}.part")
    try:
        with temporary.open("xb") as file:
            yield file
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextmanager
def _opened(content: BinaryContent | os.PathLike[str]) -> Iterator[BinaryContent]:
    if isinstance(content, os.PathLike):
        with open(content, "rb") as file:
            yield file
    else:
        yield content


def _copy(chunks: ByteStream, file: IO[bytes], length: int | None, progress: Progress | None) -> int:
    done = 0
    for chunk in chunks:
        file.write(chunk)
        done += len(chunk)
        if progress:
            progress(done, length)
    return _checked(done, length)


async def _acopy(chunks: AsyncByteStream, file: IO[bytes], length: int | None, progress: Progress | None) -> int:
    import anyio.to_thread

    done = 0
    async for chunk in chunks:
        await anyio.to_thread.run_sync(file.write, chunk)
        done += len(chunk)
        if progress:
            progress(done, length)
    return _checked(done, length)


def _checked(done: int, length: int | None) -> int:
    if length is not None and done != length:
        raise TransferError(f"{done} bytes came instead of the {length} that were announced")
    return done


@contextmanager
def _exchange(client: Client, method: str, url: str, body: bytes | ReplayableStream | None) -> Iterator[httpx.Response]:
    """One request to a PAR URL, repeated by the client's retry strategy. httpx's clients would log the URL."""
    attempts = Attempts(client.retry_strategy, client.clock, repeatable=True)
    try:
        with httpx.HTTPTransport(**_transport_settings(client, url)) as transport:
            while True:
                try:
                    with _unlogged():
                        response = transport.handle_request(_par_request(client, method, url, body))
                except httpx.TransportError as error:
                    pause = attempts.pause_after_error(error)
                    if pause is None:
                        raise
                else:
                    try:
                        if response.is_success:
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
    client: Client, method: str, url: str, body: bytes | ReplayableStream | None
) -> AsyncIterator[httpx.Response]:
    """Like `_exchange`, for async code."""
    attempts = Attempts(client.retry_strategy, client.clock, repeatable=True)
    try:
        async with httpx.AsyncHTTPTransport(**_transport_settings(client, url)) as transport:
            while True:
                try:
                    with _unlogged():
                        response = await transport.handle_async_request(_par_request(client, method, url, body))
                except httpx.TransportError as error:
                    pause = attempts.pause_after_error(error)
                    if pause is None:
                        raise
                else:
                    try:
                        if response.is_success:
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


def _pause(attempts: Attempts, method: str, response: httpx.Response) -> float:
    pause = attempts.pause_after_answer(response.status_code, None, response.headers.get("retry-after"))
    if pause is None:
        what = "download from" if method == "GET" else "upload to"
        request_id = response.headers.get("opc-request-id") or "missing"
        raise TransferError(
            f"{response.status_code}: the {what} a pre-authenticated request was refused (opc-request-id {request_id})",
            status=response.status_code,
        )
    return pause


def _par_request(client: Client, method: str, url: str, body: bytes | ReplayableStream | None) -> httpx.Request:
    plain = None if isinstance(body, ReplayableStream) else body
    request = httpx.Request(
        method,
        url,
        headers={"accept-encoding": "identity"},
        content=plain,
        extensions={"timeout": client.timeout.as_dict()},
    )
    if isinstance(body, ReplayableStream):
        request.headers["content-length"] = str(body.length)
        request.stream = body
    return request


def _transport_settings(client: Client, url: str) -> dict[str, Any]:
    try:
        address = httpx.URL(url)
    except (httpx.InvalidURL, TypeError):
        raise ValueError("the PAR URL is not an address") from None
    if address.scheme != "https" and not (address.scheme == "http" and is_loopback(address.host)):
        raise ValueError("a PAR URL must start with https:// (http:// for this machine only)")
    verify: ssl.SSLContext | bool = client.ssl_context() if address.scheme == "https" else False
    proxy = client.proxy
    if proxy is None and not is_loopback(address.host) and not urllib.request.proxy_bypass(address.host):
        proxy = urllib.request.getproxies().get(address.scheme)
    return {"verify": verify, "proxy": proxy, "trust_env": False}


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
