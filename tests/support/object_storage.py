"""A loopback object storage: stores uploads to its pre-authenticated request (PAR) URLs, and records requests."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from types import TracebackType
from typing import Self

from service import Answer, Call, Request, not_found
from service.server import LoopbackServer
from tests.support.canned import AidpService

SECRET = "PAR-s3cr3t-Zx81"
"""Part of all PAR URLs; it must not show anywhere."""

Script = Callable[[Request], Answer | bytes | None]
"""Answers a request instead of the storage; None leaves it to the storage."""


class ObjectStorage:
    """Serves on a free port of 127.0.0.1 while its context is open.

    Attributes:
        objects: the objects by name.
        requests: all requests received, in order.
        problems: failures inside the server.
        scripts: each answers one request, the first of them the next one.
    """

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.requests: list[Request] = []
        self.problems: list[str] = []
        self.scripts: list[Script] = []
        self._server = LoopbackServer(self._answer, self.problems.append)

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.stop()

    @property
    def endpoint(self) -> str:
        """Scheme, host and port."""
        return self._server.endpoint

    def par_url(self, name: str) -> str:
        """The PAR URL of an object, which need not exist."""
        return f"{self.endpoint}/p/{SECRET}/n/space/b/bucket/o/{name}"

    def _answer(self, request: Request) -> Answer | bytes:
        self.requests.append(request)
        with contextlib.suppress(IndexError):
            scripted = self.scripts.pop(0)(request)
            if scripted is not None:
                return scripted
        name = request.path.rpartition("/o/")[2]
        if request.method == "PUT":
            self.objects[name] = request.body
            return Answer(200, None, {"etag": "1"})
        if name in self.objects:
            return Answer(200, self.objects[name])
        return Answer(404, {"code": "ObjectNotFound", "message": "There is no such object."})


def serve_volume_files(service: AidpService, storage: ObjectStorage) -> None:
    """Lets the service give PAR URLs for the files of volumes, and download them itself."""

    def uploading(call: Call) -> Answer:
        url = storage.par_url(_object_name(call))
        return Answer(200, {"parUrl": url, "eTag": "1", "locationUri": f"oci://bucket@space{call.headers['path']}"})

    def downloading(call: Call) -> Answer:
        name = _object_name(call)
        if name not in storage.objects:
            raise not_found()
        return Answer(
            200,
            {
                "parUrl": storage.par_url(name),
                "eTag": "1",
                "locationUri": f"oci://bucket@space{call.headers['path']}",
                "size": len(storage.objects[name]),
            },
        )

    def content(call: Call) -> Answer:
        name = _object_name(call)
        if name not in storage.objects:
            raise not_found()
        return Answer(200, storage.objects[name])

    service.handle("UploadFileWithPar", uploading)
    service.handle("DownloadFileWithPar", downloading)
    service.handle("DownloadFile", content)


def _object_name(call: Call) -> str:
    return call.headers["path"].replace("/", "-").strip("-")
