"""Binary bodies: sent in chunks, hashed beforehand for the signature, and never held in memory as a whole."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import tempfile
import zlib
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import IO, Any, TypeAlias, cast

import httpx

from ._backends import Backend, SyncBackend

_REFUSED = "a binary body must be bytes, a pathlib.Path, a file open in binary mode or chunks of bytes, not {}"
CHUNK = 256 * 1024
SPOOLED_IN_MEMORY = 1024 * 1024
ACCEPT_ENCODING = "gzip, deflate"
"""The encodings that are undone in small pieces, and whose end is known."""
_ZLIB = ("DeflateDecoder", "GZipDecoder")  # classes that httpx keeps to itself


class Tracked:
    """A body with a callback for the bytes sent so far and in all; see `transfers.tracked`."""

    def __init__(self, content: BinaryContent, progress: Callable[[int, int | None], object]) -> None:
        self.content = content
        self.progress = progress


BinaryContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes] | Tracked
"""What can be sent as a binary body: bytes, a `pathlib.Path`, a file open in binary mode (from where it stands), or
chunks of bytes.

Async chunks serve async calls only. Chunks, and files that cannot be rewound, are copied to a temporary file first: the
signature covers the hash of the body, and a repeated request needs the same bytes again.
"""


class ReplayableStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that can be sent any number of times, with its length and hash known before.

    Args:
        file: a file that can be rewound. It is read from where it stands to its end.
        owned: whether the file is closed by `release`.
    """

    def __init__(self, file: IO[bytes], *, owned: bool = False) -> None:
        self._file = file
        self._owned = owned
        self._start = file.tell()
        self.length = file.seek(0, io.SEEK_END) - self._start
        file.seek(self._start)
        self._sha256: str | None = None
        self.progress: Callable[[int, int | None], object] | None = None

    def sha256(self) -> str:
        """The SHA-256 hash in base64, as the header `x-content-sha256` has it. Reads the whole body the first time."""
        if self._sha256 is None:
            digest = hashlib.sha256()
            for chunk in self._chunks():
                digest.update(chunk)
            self._sha256 = base64.b64encode(digest.digest()).decode("ascii")
        return self._sha256

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        self._report(sent)
        for chunk in self._chunks():
            yield chunk
            sent += len(chunk)
            self._report(sent)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import anyio.to_thread

        sent = 0
        self._report(sent)
        chunks = self._chunks()
        while chunk := await anyio.to_thread.run_sync(next, chunks, b""):
            yield chunk
            sent += len(chunk)
            self._report(sent)

    def _report(self, sent: int) -> None:
        if self.progress:
            self.progress(sent, self.length)

    def _chunks(self) -> Iterator[bytes]:
        self._file.seek(self._start)
        left = self.length
        while left > 0:
            chunk = self._file.read(min(CHUNK, left))
            if not chunk:
                raise OSError("the file became shorter while it was being sent")
            if not isinstance(chunk, bytes):
                raise TypeError("the file must be open in binary mode")
            left -= len(chunk)
            yield chunk

    def release(self) -> None:
        """Closes the file if it is a temporary one, else leaves it where it stood."""
        if self._owned:
            self._file.close()
        else:
            self._file.seek(self._start)


def decoded(response: httpx.Response, data: bytes) -> Iterator[bytes]:
    """Undoes the encoding of a part of a body in small pieces. httpx would undo all of it at once.

    Raises:
        httpx.DecodingError: it is not encoded as the headers say, or goes on after its end.
    """
    try:
        yield from _pieces(_decoders(response), data)
    except zlib.error as error:
        raise httpx.DecodingError(str(error), request=response.request) from error


def _pieces(decoders: list[Any], data: bytes) -> Iterator[bytes]:
    if not decoders:
        yield data
        return
    decoder, *others = decoders
    while True:
        try:
            piece = decoder.decompressor.decompress(data, CHUNK)
        except zlib.error:
            if not getattr(decoder, "first_attempt", False):
                raise
            decoder.first_attempt = False
            decoder.decompressor = zlib.decompressobj(-zlib.MAX_WBITS)  # as httpx does
            continue
        decoder.first_attempt = False
        if decoder.decompressor.unused_data:
            raise zlib.error("the compressed data goes on after its end")
        if piece:
            yield from _pieces(others, piece)
        data = decoder.decompressor.unconsumed_tail
        if not data and len(piece) < CHUNK:
            return


def encoding_flaw(response: httpx.Response) -> str | None:
    """Why a body that was read to its end is incomplete or still encoded, which httpx ignores."""
    codings = response.headers.get_list("content-encoding", split_commas=True)
    codings = [coding for coding in codings if coding.lower() not in {"", "identity"}]
    decoders = _decoders(response)
    if len(decoders) < len(codings):
        return "it has a content-encoding that this program cannot undo"
    undone = [decoder.decompressor for decoder in decoders]
    if all(each.eof and not each.unused_data for each in undone):
        return None
    return "its compressed data breaks off, or goes on after its end"


def _decoders(response: httpx.Response) -> list[Any]:
    """What undoes the encodings of a body, one after the other. Only what `ACCEPT_ENCODING` asks for counts."""
    decoder = response._get_content_decoder()
    every = getattr(decoder, "children", [decoder])
    return [each for each in every if type(each).__name__ in _ZLIB]


def length_flaw(response: httpx.Response) -> str | None:
    """Why the end of a body is uncertain: a lost connection would look the same."""
    headers = response.headers
    has_end = any(name in headers for name in ("content-length", "transfer-encoding", "content-encoding"))
    if has_end or not response.http_version.startswith("HTTP/1"):
        return None
    return "it says neither its length nor where it ends"


async def prepare(content: BinaryContent, backend: Backend) -> bytes | ReplayableStream:
    """A body that can be sent repeatedly.

    Raises:
        TypeError: the content is neither bytes nor a binary file nor chunks of bytes, or async chunks in a sync call.
    """
    if isinstance(content, Tracked):
        body = await prepare(content.content, backend)
        stream = ReplayableStream(io.BytesIO(body), owned=True) if isinstance(body, bytes) else body
        stream.progress = content.progress
        return stream
    is_async = isinstance(content, AsyncIterable) and not isinstance(content, Iterable)
    if is_async and isinstance(backend, SyncBackend):
        raise TypeError("async chunks can be sent by async calls only")
    ready = None if is_async else _ready(content)
    if ready is not None:
        return ready
    with _open_if_all_goes_well(tempfile.SpooledTemporaryFile(max_size=SPOOLED_IN_MEMORY)) as spool:
        if is_async:
            async for chunk in cast(AsyncIterable[bytes], content):
                spool.write(chunk)
        else:
            await backend.work(_fill, spool, content)
        spool.seek(0)
        return ReplayableStream(spool, owned=True)


def _ready(content: BinaryContent) -> bytes | ReplayableStream | None:
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if isinstance(content, os.PathLike):
        with _open_if_all_goes_well(open(content, "rb")) as file:
            return ReplayableStream(file, owned=True)
    if isinstance(content, (str, dict)):
        raise TypeError(_REFUSED.format(type(content).__name__))
    if isinstance(content, io.TextIOBase):
        raise TypeError("the file must be open in binary mode")
    seekable = getattr(content, "seekable", None)
    return ReplayableStream(content) if seekable is not None and seekable() else None  # type: ignore[arg-type]


def _fill(spool: IO[bytes], content: BinaryContent) -> None:
    read = getattr(content, "read", None)
    if read is None and not isinstance(content, Iterable):
        raise TypeError(_REFUSED.format(type(content).__name__))
    chunks = iter(partial(read, CHUNK), b"") if read else cast(Iterable[bytes], content)
    for chunk in chunks:
        spool.write(chunk)


@contextmanager
def _open_if_all_goes_well(file: IO[bytes]) -> Iterator[IO[bytes]]:
    """Closes a file if the block fails."""
    try:
        yield file
    except BaseException:
        file.close()
        raise
