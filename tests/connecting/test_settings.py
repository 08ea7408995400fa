"""Settings that cannot be meant are refused by `connect`, before any request, and without showing secrets."""

from __future__ import annotations

from typing import Any

import httpx
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
        ("timeout", float("nan")),
        ("timeout", (1, 2)),
        ("retry_strategy", 3),
        ("circuit_breaker", 3),
        ("headers", [("a", "b")]),
        ("verify", "/etc/ca.pem"),
        ("clock", 5),
        ("httpx_args", ["proxy"]),
        ("api_version", 20260430),
        ("endpoint", 5),
        ("region", 5),
    ],
)
def test_a_setting_of_another_type_is_refused_at_once(name: str, value: Any) -> None:
    assert refusal(**{"signer": SIGNER, "endpoint": ENDPOINT, name: value}).startswith(f"{name} must be ")


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
    assert base_url(endpoint) == f"{endpoint.rstrip('/')}/20260430"


@pytest.mark.parametrize(
    "endpoint", ["hunter2", "user:hunter2@h", "ftp://user:hunter2@h", "http://h/hunter2", "https://user:hunter2@h"]
)
def test_no_endpoint_is_repeated(endpoint: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        base_url(endpoint)
    assert "hunter2" not in f"{caught.value!s}{caught.value!r}{caught.value.__cause__}"
