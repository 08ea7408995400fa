"""A server whose answers a test writes byte by byte. It reads bodies without storing them."""

from __future__ import annotations

import hashlib
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TypeAlias

CHUNK = 64 * 1024


class Exchange(BaseHTTPRequestHandler):
    """One request, and the means to answer it."""

    protocol_version = "HTTP/1.1"
    timeout = 20
    server: ByteServer

    def begin(self, status: int = 200, **headers: str) -> None:
        """Sends the status and the headers of an answer whose body comes in chunks, unless its length is given."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if "content_length" not in headers:
            self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        self.wfile.flush()

    def chunk(self, data: bytes) -> None:
        """Sends a chunk; an empty one is the last."""
        self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))
        self.wfile.flush()

    def drain(self) -> tuple[int, str]:
        """Length and SHA-256 of the body, which is not stored."""
        left = length = int(self.headers["content-length"])
        digest = hashlib.sha256()
        buffer = memoryview(bytearray(CHUNK))
        while left and (count := self.rfile.readinto(buffer[: min(left, CHUNK)])):
            digest.update(buffer[:count])
            left -= count
        return length - left, b64encode(digest.digest()).decode()

    def log_message(self, format: str, *args: object) -> None:
        """Logs nothing."""

    def _answer(self) -> None:
        try:
            self.server.script(self)
        except ConnectionError:
            self.close_connection = True
            self.server.hung_up.set()

    do_GET = do_POST = do_PUT = _answer


Script: TypeAlias = Callable[[Exchange], None]


class ByteServer(ThreadingHTTPServer):
    """Answers by a script. `hung_up` is set when a client disconnects before the end of an answer."""

    daemon_threads = False  # so that close() waits for them

    def __init__(self, script: Script) -> None:
        self.script = script
        self.hung_up = threading.Event()
        super().__init__(("127.0.0.1", 0), Exchange)

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


@contextmanager
def serving(script: Script) -> Iterator[ByteServer]:
    """Answers all requests by a script. Clients must be closed before the server is."""
    with ByteServer(script) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
