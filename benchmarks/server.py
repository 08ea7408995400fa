"""A loopback server that costs as little as it can: it answers every request with the same async operation."""

from __future__ import annotations

import asyncio
import json

OPERATION = {
    "key": "key-1",
    "resourceType": "CLUSTER",
    "actionType": "CREATE_CLUSTER",
    "resourceName": "workspace.cluster",
    "createdBy": "ocid1.user.oc1..bench",
    "createdByName": "someone@example.com",
    "timeStarted": "2026-02-03T04:05:06.007Z",
    "status": "IN_PROGRESS",
}
BODY = json.dumps(OPERATION).encode()
ANSWER = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nopc-request-id: bench\r\n"
    b"content-length: %d\r\n\r\n%s" % (len(BODY), BODY)
)


class Connection(asyncio.Protocol):
    """Answers on one kept-alive connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begins."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._received = b""

    def data_received(self, data: bytes) -> None:
        """Answers each request whose head and body are complete."""
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self._received) < end + 4 + length:
                return
            self._received = self._received[end + 4 + length :]
            self._transport.write(ANSWER)


async def main() -> None:
    """Serves until ended, and prints the port."""
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", 0, backlog=200)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
