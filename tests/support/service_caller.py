"""Calls the loopback service with signed requests: Oracle's signer puts the headers on, httpx sends them."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace, TracebackType
from typing import Any, Self

import httpx
import oci.auth.signers
import oci.signer

from service import LocalAidp, Profile

PLATFORM = "ocid1.aidataplatform.oc1.iad.amaaaaaa"


class Caller:
    """An HTTP client that signs by a profile's key."""

    def __init__(self, service: LocalAidp, profile: Profile) -> None:
        self.base = service.endpoint + service.base_path
        self.http = httpx.Client(limits=httpx.Limits(max_connections=None))
        key = oci.signer.load_private_key_from_file(str(profile.key_file))
        if profile.token_file:
            self.signer: Any = oci.auth.signers.SecurityTokenSigner(profile.token_file.read_text(), key)
        else:
            self.signer = oci.signer.Signer(
                profile.tenancy, profile.user, profile.fingerprint, private_key_file_location=str(profile.key_file)
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.http.close()

    def request(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        **options: Any,
    ) -> httpx.Request:
        """Return a signed request; `path` is below the base path unless it is a URL."""
        url = path if path.startswith("http") else self.base + path
        if "json" not in options:
            options["content"] = content
        request = self.http.build_request(method, url, headers=headers, **options)
        if method in ("POST", "PUT", "PATCH"):
            request.headers.setdefault("content-type", "application/json")
        to_sign = SimpleNamespace(
            method=method,
            url=str(request.url),
            path_url=request.url.raw_path.decode(),
            headers=request.headers,
            body=request.content,
        )
        self.signer(to_sign)
        return request

    def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send a signed request and return its answer."""
        return self.http.send(self.request(method, path, **options))

    def get(self, path: str, **options: Any) -> httpx.Response:
        """Send a signed GET."""
        return self.send("GET", path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        """Send a signed POST."""
        return self.send("POST", path, **options)
