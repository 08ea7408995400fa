"""The HTTP/1.1 server below the service: threads, keep-alive, targets as they were sent, and a stop without leaks.

Sockets are the standard library's. HTTP is that of h11, which httpx brings along: it starts at once, and needs nothing
that a test environment would have to install.
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
from http.client import responses
from typing import Any

import h11

from .messages import Answer, Headers, Request

Respond = Callable[[Request], Answer | bytes]
"""Answers a request. Bytes are written as they are, and the connection is closed after them."""


class LoopbackServer(socketserver.ThreadingTCPServer):
    """Serves `respond` on a free port of 127.0.0.1, from `start` to `stop`."""

    allow_reuse_address = True
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
        super().__init__(address, _Connection)
        if tls:
            # The handshake is left to the thread of the connection, so that a slow or broken one keeps nobody waiting.
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self._acceptor = threading.Thread(target=self.serve_forever, args=(0.02,), name="aidp-service", daemon=True)

    @property
    def endpoint(self) -> str:
        """Scheme, host and port; where all addresses are served, those of loopback."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(str(self.server_address[0]), str(self.server_address[0]))
        return f"{self._scheme}://{f'[{host}]' if ':' in host else host}:{self.server_address[1]}"

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


class _Connection(socketserver.BaseRequestHandler):
    """Serves one connection until either side closes it."""

    server: LoopbackServer

    def handle(self) -> None:
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=1_000_000)
        try:
            while request := self._read():
                answer = self.server.respond(request)
                if isinstance(answer, bytes):
                    self.request.sendall(answer)
                    return
                self._write(answer, request.method)
                if self._http.our_state is not h11.DONE:
                    return
                self._http.start_next_cycle()
        except h11.RemoteProtocolError as error:
            status = error.error_status_hint
            self.request.sendall(b"HTTP/1.1 %d \r\nconnection: close\r\ncontent-length: 0\r\n\r\n" % status)

    def _read(self) -> Request | None:
        """Return the next request, None when there is none any more."""
        headers, body = Headers(), bytearray()
        while not isinstance(event := self._http.next_event(), h11.EndOfMessage):
            if event is h11.NEED_DATA:
                if self._http.they_are_waiting_for_100_continue:
                    self._send(h11.InformationalResponse(status_code=100, headers=[]))
                self._http.receive_data(self.request.recv(65536))
            elif isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
            else:
                return None
        for name, value in head.headers:
            headers[name.decode()] = value.decode("latin-1")
        return Request(head.method.decode(), head.target.decode("latin-1"), headers, bytes(body))

    def _write(self, answer: Answer, method: str) -> None:
        streamed, bodiless = isinstance(answer.body, Iterator), answer.status in (204, 304)
        parts, headers = answer.body if streamed else [answer.content()], answer.all_headers()
        if not streamed and not bodiless and "content-length" not in headers:
            headers["content-length"] = str(len(parts[0]))
        pairs = [(name.encode(), value.encode("latin-1")) for name, value in headers.items() if value]
        reason = responses.get(answer.status, "").encode()
        self._send(h11.Response(status_code=answer.status, headers=pairs, reason=reason))
        with contextlib.suppress(h11.LocalProtocolError):  # the length that the answer claims is a lie
            for part in () if bodiless or method == "HEAD" else parts:
                self._send(h11.Data(part))
            self._send(h11.EndOfMessage())

    def _send(self, event: h11.Event) -> None:
        self.request.sendall(self._http.send(event) or b"")
