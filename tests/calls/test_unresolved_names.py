"""A host name that does not exist is an answer: one repeat at most, and an error that says what may be meant."""

from __future__ import annotations

import socket
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp._realms import unresolved
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.errors import ConfigurationError
from oci_aidp.regions import endpoint_for_region
from oci_aidp.transfers import download_from_par
from tests.calls.test_faults import SIGNER
from tests.conftest import PLATFORM
from tests.support.calls import both
from tests.support.clocks import FakeClock


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[str]]:
    """Makes the resolution of all names fail, and collects the names."""

    def install(code: int) -> list[str]:
        names: list[str] = []

        def getaddrinfo(host: Any, *arguments: Any, **named: Any) -> Any:
            names.append(host.decode() if isinstance(host, bytes) else host)
            raise socket.gaierror(code, "no luck")

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
        return names

    return install


@pytest.mark.parametrize("code", [socket.EAI_NONAME, socket.EAI_NODATA])
@both
def test_a_name_that_does_not_exist_is_looked_up_twice_at_most(
    call: Callable[..., Any], code: int, looked_up: Any, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    names = looked_up(code)
    with (
        oci_aidp.connect(signer=SIGNER, region="us-ashbrun-1", clock=clock) as client,
        pytest.raises(httpx.ConnectError) as caught,
    ):
        call(get_async_operation, PLATFORM, "k", client=client)
    assert names == ["aidp.us-ashbrun-1.oci.oraclecloud.com"] * 2
    assert len(clock.slept) == 1
    assert "aidp.us-ashbrun-1.oci.oraclecloud.com" in str(caught.value)
    assert "region us-ashbrun-1" in str(caught.value)
    assert "did you mean us-ashburn-1?" in str(caught.value)
    assert "no luck" in str(caught.value)


@both
def test_a_failure_to_look_up_a_name_is_repeated(
    call: Callable[..., Any], looked_up: Any, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    names = looked_up(socket.EAI_AGAIN)
    with (
        oci_aidp.connect(signer=SIGNER, region="us-ashburn-1", clock=clock) as client,
        pytest.raises(httpx.ConnectError) as caught,
    ):
        call(get_async_operation, PLATFORM, "k", client=client)
    assert len(names) == 8
    assert "does not exist" not in str(caught.value)


def test_the_host_of_a_par_url_is_looked_up_twice_at_most(
    looked_up: Any, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    names = looked_up(socket.EAI_NONAME)
    with (
        oci_aidp.connect(signer=SIGNER, region="us-ashburn-1", clock=clock) as client,
        pytest.raises(httpx.ConnectError) as caught,
    ):
        download_from_par("https://storage.example/p/S3CR3T/o/a", tmp_path / "a", client=client)
    assert len(names) == 2
    assert "S3CR3T" not in f"{caught.value!s}{caught.value!r}"


@pytest.mark.parametrize("way", ["HTTPS_PROXY", "ALL_PROXY", "argument"])
@both
def test_a_proxy_that_does_not_exist_is_named(
    call: Callable[..., Any], way: str, looked_up: Any, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = "http://user:S3CR3T@proxy.example:3128"
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    if way != "argument":
        monkeypatch.setenv(way, proxy)
    names = looked_up(socket.EAI_NONAME)
    httpx_args = {"proxy": proxy} if way == "argument" else None
    with (
        oci_aidp.connect(signer=SIGNER, region="us-ashburn-1", clock=clock, httpx_args=httpx_args) as client,
        pytest.raises(httpx.ConnectError, match=r"the proxy proxy\.example does not exist") as caught,
    ):
        call(get_async_operation, PLATFORM, "k", client=client)
    assert names == ["proxy.example"] * 2
    assert caught.value.__notes__[-1].endswith(", by the proxy proxy.example")
    assert "S3CR3T" not in "".join(traceback.format_exception(caught.value))


def test_the_message_fits_what_is_known() -> None:
    assert unresolved("gateway.example") == "the host gateway.example does not exist"
    known = unresolved("aidp.us-ashburn-1.oci.oraclecloud.com")
    assert known.endswith("or cannot be found from here (region us-ashburn-1)")
    assert unresolved("aidp.zz-qqqq-9.oci.oraclecloud.com").endswith("region zz-qqqq-9 is not known here")
    assert "did you mean eu-frankfurt-1?" in unresolved("gateway.aidp.eu-frankfort-1.oci.oraclecloud.com")


def test_a_region_that_is_not_in_the_table_needs_no_package(environment: pytest.MonkeyPatch) -> None:
    environment.setitem(sys.modules, "oci.regions", None)
    assert endpoint_for_region("xx-newtown-1") == "https://aidp.xx-newtown-1.oci.oraclecloud.com"
    environment.setenv("OCI_DEFAULT_REALM", "own.example")
    assert endpoint_for_region("XX-newtown-1") == "https://aidp.xx-newtown-1.oci.own.example"
    with pytest.raises(ConfigurationError, match="install oci"):
        endpoint_for_region("iad")
    environment.setenv("OCI_REGION_METADATA", "{}")
    with pytest.raises(ConfigurationError, match="install oci"):
        endpoint_for_region("xx-newtown-1")
