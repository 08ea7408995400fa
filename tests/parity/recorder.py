"""A service that keeps the raw bytes of each request and answers all of them with an empty JSON object."""

from __future__ import annotations

import socketserver
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n"


@dataclass(frozen=True)
class Recorded:
    """One request as it came over the wire; names of headers are in lower case."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


class Recorder(socketserver.ThreadingTCPServer):
    """Records from `with` to its end. Connections are kept alive."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.endpoint = f"http://127.0.0.1:{self.server_address[1]}"
        self._requests: list[Recorded] = []
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), name="parity-recorder", daemon=True)

    def keep(self, request: Recorded) -> None:
        """Keeps a request."""
        self._requests.append(request)

    def take(self) -> Recorded:
        """The one request since the last call."""
        requests, self._requests = self._requests, []
        (request,) = requests
        return request

    @property
    def has_any(self) -> bool:
        """Whether there was a request since the last call of `take` or `clear`."""
        return bool(self._requests)

    def clear(self) -> None:
        """Drops requests that a failed comparison left."""
        self._requests = []

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Connection(socketserver.StreamRequestHandler):
    server: Recorder
    disable_nagle_algorithm = True

    def handle(self) -> None:
        while (request := self._read()) is not None:
            self.server.keep(request)
            self.wfile.write(ANSWER if request.method == "HEAD" else ANSWER + b"{}")

    def _read(self) -> Recorded | None:
        line = self._line()
        if not line:
            return None
        method, target, _ = line.split(" ")
        headers: list[tuple[str, str]] = []
        while field := self._line():
            name, _, value = field.partition(":")
            headers.append((name.lower(), value.strip(" \t")))
        return Recorded(method, target, tuple(headers), self._body(dict(headers)))

    def _line(self) -> str:
        try:
            return self.rfile.readline().decode("latin-1").removesuffix("\r\n")
        except ConnectionError:
            return ""

    def _body(self, headers: dict[str, Any]) -> bytes:
        if headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(headers.get("content-length", 0)))
        chunks = []
        while size := int(self._line(), 16):
            chunks.append(self.rfile.read(size))
            self._line()
        self._line()
        return b"".join(chunks)
