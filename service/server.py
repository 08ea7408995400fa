"""The HTTP/1.1 server below the service: threads, keep-alive, the raw bytes of each request, and a stop without leaks.

It is the standard library's, so that it starts at once and needs nothing that a test environment would have to install.
"""

from __future__ import annotations

import contextlib
import socket
import socketserver
import ssl
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from .messages import Answer, Headers, Request

Respond = Callable[[Request], Answer | bytes]
"""Answers a request. Bytes are written as they are, and the connection is closed after them."""


class LoopbackServer(ThreadingHTTPServer):
    """Serves `respond` on a free port of 127.0.0.1, from `start` to `stop`."""

    request_queue_size = 256

    def __init__(
        self,
        respond: Respond,
        report: Callable[[str], None],
        address: tuple[str, int] = ("127.0.0.1", 0),
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Bind the port.

        Args:
            respond: Answers each request; called from many threads.
            report: Takes a line on what went wrong inside the server.
            address: Host and port; port 0 is a free one.
            tls: Settings with a certificate; without them the server speaks plain http.

        """
        self.respond = respond
        self.report = report
        self._connections: dict[socket.socket, threading.Thread] = {}
        self._scheme = "https" if tls else "http"
        self.address_family = socket.getaddrinfo(*address, type=socket.SOCK_STREAM)[0][0]
        super().__init__(address, _RequestHandler)
        if tls:
            # The handshake is left to the thread of the connection, so that a slow or broken one keeps nobody waiting.
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self._acceptor = threading.Thread(target=self.serve_forever, args=(0.02,), name="aidp-service", daemon=True)

    @property
    def endpoint(self) -> str:
        """Scheme, host and port; where all addresses are served, those of loopback."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(str(self.server_address[0]), str(self.server_address[0]))
        return f"{self._scheme}://{f'[{host}]' if ':' in host else host}:{self.server_address[1]}"

    def server_bind(self) -> None:
        """Bind the port, without asking name servers for the name of the host as the base class does."""
        socketserver.TCPServer.server_bind(self)

    def start(self) -> None:
        """Accept connections, from a thread."""
        self._acceptor.start()

    def stop(self) -> None:
        """Close the port and all connections, and wait until their threads are gone."""
        self.shutdown()
        self._acceptor.join()
        self.server_close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._connections.values():
            thread.join(timeout=10)
            if thread.is_alive():
                self.report(f"thread {thread.name} did not end")

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve one connection in a thread of its own, which `stop` knows of."""
        alive = {known: thread for known, thread in self._connections.items() if thread.is_alive()}
        serve = threading.Thread(target=self.process_request_thread, args=(request, client_address), daemon=True)
        self._connections = {**alive, request: serve}
        serve.start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Report what went wrong, unless the client just went away, or wanted no such TLS."""
        if not isinstance(sys.exception(), (ConnectionError, ssl.SSLError)):
            self.report(traceback.format_exc())


class _RequestHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: LoopbackServer
    headers: Headers
    MessageClass = Headers

    def log_message(self, format: str, *args: Any) -> None:
        """Keep silent."""

    def __getattr__(self, name: str) -> Any:
        # The base class looks for do_GET, do_POST, ...: all methods are answered alike.
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def _serve(self) -> None:
        body = self._read_body()
        if body is None:
            self.close_connection = True
            self.send_error(400, "Malformed body")
            return
        # Not self.path: the base class shortens leading slashes in it.
        target = self.requestline.split()[1]
        request = Request(self.command, target, self.headers, body)
        answer = self.server.respond(request)
        if isinstance(answer, bytes):
            self.wfile.write(answer)
            self.close_connection = True
        else:
            self._write(answer)
        self.wfile.flush()

    def _read_body(self) -> bytes | None:
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            return self._read_chunks()
        length = self.headers.get("content-length", "0")
        if not length.isdecimal():
            return None
        body = self.rfile.read(int(length))
        return body if len(body) == int(length) else None

    def _read_chunks(self) -> bytes | None:
        parts: list[bytes] = []
        while True:
            try:
                size = int(self.rfile.readline(100).partition(b";")[0], 16)
            except ValueError:
                return None
            if size == 0:
                while self.rfile.readline(65537).strip():
                    pass
                return b"".join(parts)
            parts.append(self.rfile.read(size))
            self.rfile.readline(3)

    def _write(self, answer: Answer) -> None:
        events = answer.body if isinstance(answer.body, Iterator) else None
        content = b"" if events else answer.content()
        headers = answer.all_headers()
        if events:
            headers["transfer-encoding"] = "chunked"
        bodiless = answer.status in (204, 304) or answer.status < 200
        self.send_response_only(answer.status)
        for name, value in headers.items():
            if value:
                self.send_header(name, value)
        if "content-length" in headers:
            # The length is a lie, or the answer to HEAD: nothing can follow on this connection.
            self.close_connection = True
        elif "transfer-encoding" not in headers and not bodiless:
            self.send_header("content-length", str(len(content)))
        if self.close_connection and "connection" not in headers:
            self.send_header("connection", "close")
        self.end_headers()
        if self.command != "HEAD" and not bodiless:
            self.wfile.write(content)
            for event in events or ():
                self.wfile.write(b"%x\r\n%b\r\n" % (len(event), event))
                self.wfile.flush()
            if events:
                self.wfile.write(b"0\r\n\r\n")
