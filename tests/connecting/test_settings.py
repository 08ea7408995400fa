"""Settings that cannot be meant are refused by `connect`, before any request, and without showing secrets."""

from __future__ import annotations

from typing import Any

import httpx
import httpx2
import oci.signer
import pytest

import oci_aidp
from oci_aidp.connection import base_url
from oci_aidp.errors import ConfigurationError
from tests.support import vectors
from tests.support.calls import refusal

SIGNER = oci.signer.Signer(vectors.TENANCY, vectors.USER, vectors.FINGERPRINT, None, None, vectors.PRIVATE_KEY)
ENDPOINT = "https://aidp.example"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", "5"),
        ("timeout", True),
        ("timeout", -1),
        ("timeout", 0),
        ("timeout", float("inf")),
        ("timeout", float("nan")),
        ("timeout", (1, 2)),
        ("retry_strategy", 3),
        ("circuit_breaker", 3),
        ("headers", [("a", "b")]),
        ("verify", "/etc/ca.pem"),
        ("clock", 5),
        ("httpx_args", ["proxy"]),
        ("signer", {"user": "ocid1.user.oc1..a"}),
        ("api_version", 20250101),
        ("endpoint", 5),
        ("region", 5),
    ],
)
def test_a_setting_of_another_type_is_refused_at_once(name: str, value: Any) -> None:
    assert refusal(**{"signer": SIGNER, "endpoint": ENDPOINT, name: value}).startswith(f"{name} must be ")


class OwnTransport(httpx2.BaseTransport):
    """A transport of a program that has moved to the other library."""


@pytest.mark.parametrize(
    ("named", "arguments"),
    [
        ("timeout", {"timeout": httpx2.Timeout(5)}),
        ("httpx_args['timeout']", {"httpx_args": {"timeout": httpx2.Timeout(5)}}),
        ("httpx_args['limits']", {"httpx_args": {"limits": httpx2.Limits(max_connections=1)}}),
        ("httpx_args['transport']", {"httpx_args": {"transport": OwnTransport()}}),
        ("httpx_args['mounts']['all://']", {"httpx_args": {"mounts": {"all://": httpx2.HTTPTransport()}}}),
        ("httpx_args['auth']", {"httpx_args": {"auth": httpx2.BasicAuth("a", "b")}}),
        ("httpx_args['proxy']", {"httpx_args": {"proxy": httpx2.Proxy("http://localhost")}}),
    ],
)
def test_an_object_of_the_other_library_is_refused_by_name(named: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(TypeError) as caught:
        oci_aidp.connect(signer=SIGNER, endpoint=ENDPOINT, **arguments)
    assert str(caught.value).startswith(f"{named} is an object of httpx2, and this package uses httpx")


def test_an_auth_or_a_later_timeout_of_the_other_library_is_refused() -> None:
    auth: Any = httpx2.BasicAuth("a", "b")
    with pytest.raises(TypeError, match="auth is an object of httpx2, and this package uses httpx"):
        oci_aidp.Client(ENDPOINT, auth=auth)
    with oci_aidp.connect(signer=SIGNER, endpoint=ENDPOINT) as client:
        timeout: Any = httpx2.Timeout(5)
        with pytest.raises(TypeError, match="timeout is an object of httpx2"):
            client.with_options(timeout=timeout)


def test_options_are_checked_as_well() -> None:
    with oci_aidp.connect(signer=SIGNER, endpoint=ENDPOINT) as client:
        for arguments in ({"timeout": "5"}, {"retry_strategy": 5}):
            with pytest.raises(ConfigurationError, match="must be"):
                client.with_options(**arguments)
        for timeout in (5, 0.5, None, httpx.Timeout(3)):
            assert client.with_options(timeout=timeout).timeout == httpx.Timeout(timeout)


@pytest.mark.parametrize(
    "endpoint",
    [
        r"https://good.com\.evil.com",
        r"https://good.com\@evil.com",
        "https://h /x",
        "https://h\n.evil.com",
        "https://h\t",
        " https://h",
        "https://h ",
        "https://h/x y",
        "https://h%2eevil.com",
        "https://h:",
        "https://h:123456",
        "https://-h",
        "https://[::1",
        "https://h/\u2028",
        "https://gоod.com",  # a Cyrillic letter  # noqa: RUF001
        "https:///h",
        "https:h",
        f"https://h/{oci_aidp.API_VERSION}/aiDataPlatforms",
        "https://h/20240831/dataLakes/ocid1.x",
    ],
)
def test_an_odd_endpoint_is_refused(endpoint: str) -> None:
    with pytest.raises(ConfigurationError, match="endpoint"):
        base_url(endpoint)


@pytest.mark.parametrize(
    "endpoint",
    ["https://h", "https://h:8443/a/b~c", "http://127.0.0.1:1", "http://[::1]:81/x", "https://a_b.example-1.com./"],
)
def test_a_plain_endpoint_is_taken(endpoint: str) -> None:
    assert base_url(endpoint) == f"{endpoint.rstrip('/')}/{oci_aidp.API_VERSION}"


@pytest.mark.parametrize(
    "endpoint", ["hunter2", "user:hunter2@h", "ftp://user:hunter2@h", "http://h/hunter2", "https://user:hunter2@h"]
)
def test_no_endpoint_is_repeated(endpoint: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        base_url(endpoint)
    assert "hunter2" not in f"{caught.value!s}{caught.value!r}{caught.value.__cause__}"
