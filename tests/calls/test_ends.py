"""How calls and connections end: 300 is no success, nothing stays open, nothing signed goes to a proxy by chance."""

from __future__ import annotations

import asyncio
import email.utils
import re
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp import errors
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.api.volume import download_file
from service import Answer
from tests.calls.test_faults import SIGNER, in_turn
from tests.conftest import PLATFORM
from tests.support.byte_server import CHUNK, Exchange, serving
from tests.support.calls import both, both_detailed
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock
from tests.support.fault_server import OK, Connection, FaultServer, answer, tls_contexts
from tests.support.object_storage import ObjectStorage
from tests.support.transfers import Vanishing, async_download, async_upload, sync_download, sync_upload


@both
def test_300_is_no_success(call: Callable[..., Any], service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(lambda request: Answer(300, {"key": "k"}))
    for module, arguments in ((get_async_operation, (PLATFORM, "k")), (download_file, (PLATFORM, "v"))):
        named = {"path": "/a"} if module is download_file else {}
        with pytest.raises(errors.ServiceError) as caught:
            call(module, *arguments, client=client, **named)
        assert caught.value.status == 300


@both_detailed
def test_a_300_is_not_parsed_as_a_success(call: Callable[..., Any], service: AidpService, client: Any) -> None:
    service.intercept(lambda request: Answer(300, {"key": "k"}))
    response = call(get_async_operation, PLATFORM, "k", client=client)
    assert not response.is_success
    with pytest.raises(errors.ServiceError):
        response.result()


def test_300_from_a_par_url_is_no_success(tmp_path: Path, client: Any) -> None:
    with ObjectStorage() as storage:
        storage.scripts += [lambda request: Answer(300, b"x")] * 4
        url = storage.par_url("a")
        for download in (sync_download, async_download):
            with pytest.raises(errors.TransferError, match="300"):
                download(url, tmp_path / "a", client=client)
        for upload in (sync_upload, async_upload):
            with pytest.raises(errors.TransferError, match="300"):
                upload(url, b"x", client=client)


@pytest.mark.parametrize("download", [sync_download, async_download])
def test_a_par_answer_is_closed_when_the_transfer_ends_early(
    download: Callable[..., int], tmp_path: Path, client: Any
) -> None:
    def endless(exchange: Exchange) -> None:
        exchange.begin()
        while True:
            exchange.chunk(bytes(CHUNK))

    def progress(done: int, total: int | None) -> None:
        if done:
            raise Vanishing

    with serving(endless) as server:
        with pytest.raises(Vanishing):
            download(f"{server.endpoint}/p/x/o/a", tmp_path / "a", client=client, progress=progress)
        assert server.hung_up.wait(10)


def test_close_closes_the_connections_of_a_loop_that_runs() -> None:
    closed = threading.Event()

    def fault(connection: Connection) -> None:
        while connection.request():
            connection.send(answer("200 OK", OK))
        closed.set()

    async def main(client: oci_aidp.Client) -> None:
        await get_async_operation.asyncio(PLATFORM, "k", client=client)
        client.close()
        for _ in range(1000):
            if closed.is_set():
                return
            await asyncio.sleep(0.01)

    with FaultServer(fault) as server:
        client = oci_aidp.connect(signer=SIGNER, endpoint=f"http://127.0.0.1:{server.port}")
        asyncio.run(main(client))
        assert closed.is_set()


@both
def test_a_request_to_this_machine_goes_to_no_proxy_of_the_environment(
    call: Callable[..., Any],
    service: AidpService,
    make_client: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = service.start_operation(PLATFORM, polls=9)
    with proxy_of_the_environment(monkeypatch) as proxy:
        for arguments in ({}, {"httpx_args": {"trust_env": True}}):
            assert call(get_async_operation, PLATFORM, key, client=make_client(**arguments)).key == key
        assert proxy.requests == []


@contextmanager
def proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[ObjectStorage]:
    with ObjectStorage() as proxy:
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.endpoint)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        yield proxy


@pytest.mark.parametrize("mounts", [None, {"https://other.example": None}])
def test_a_client_of_a_region_calls_this_machine_without_a_proxy(
    mounts: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the signature, or the secret URL, would go to the proxy in clear."""
    httpx_args = {"mounts": mounts} if mounts else None
    with (
        proxy_of_the_environment(monkeypatch) as proxy,
        ObjectStorage() as storage,
        oci_aidp.connect(
            signer=SIGNER,
            region="us-ashburn-1",
            hosts=[storage.endpoint.removeprefix("http://")],
            retry_strategy=None,
            httpx_args=httpx_args,
        ) as client,
    ):
        storage.objects["a"] = b"x"
        url = storage.par_url("a")
        for download in (sync_download, async_download):
            assert download(url, tmp_path / "a", client=client) == 1
        for upload in (sync_upload, async_upload):
            upload(url, b"x", client=client)
        address = f"{storage.endpoint}/own"
        assert client.request("GET", address).status_code == 404
        assert asyncio.run(client.arequest("GET", address)).status_code == 404
        assert proxy.requests == []
        with pytest.raises(httpx.ProxyError):
            client.request("GET", "/aiDataPlatforms/a")
        assert [request.method for request in proxy.requests] == ["CONNECT"]


def test_a_client_of_this_machine_calls_other_hosts_by_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        proxy_of_the_environment(monkeypatch) as proxy,
        oci_aidp.connect(
            signer=SIGNER, endpoint="http://127.0.0.1:9", retry_strategy=None, verify=ssl.create_default_context()
        ) as client,
    ):
        with pytest.raises(httpx.ProxyError):
            client.request("GET", "https://gateway.example/a")
        assert [request.method for request in proxy.requests] == ["CONNECT"]


@pytest.mark.parametrize("pattern", ["all://", "http://"])
@both
def test_a_transport_that_is_mounted_takes_the_calls(
    call: Callable[..., Any], pattern: str, make_client: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"key": "mine"}))
    with proxy_of_the_environment(monkeypatch) as proxy:
        client = make_client(httpx_args={"mounts": {pattern: transport}})
        assert call(get_async_operation, PLATFORM, "k", client=client).key == "mine"
        assert proxy.requests == []


@both
def test_a_proxy_that_is_given_serves_this_machine_too(
    call: Callable[..., Any], make_client: Callable[..., Any]
) -> None:
    with ObjectStorage() as proxy:
        client = make_client(httpx_args={"proxy": proxy.endpoint}, retry_strategy=None)
        with pytest.raises(errors.NotFound):
            call(get_async_operation, PLATFORM, "k", client=client)
        assert len(proxy.requests) == 1


@both
def test_a_company_s_authority_and_a_client_certificate(call: Callable[..., Any], tmp_path: Path) -> None:
    server_side, client_side = tls_contexts(tmp_path, "127.0.0.1")
    server_side.verify_mode = ssl.CERT_REQUIRED
    server_side.load_verify_locations(tmp_path / "server.pem")
    with FaultServer(in_turn(answer("200 OK", OK)), tls=server_side) as server:
        for has_certificate in (False, True):
            if has_certificate:
                client_side.load_cert_chain(tmp_path / "server.pem")
            endpoint = f"https://127.0.0.1:{server.port}"
            arguments: dict[str, Any] = {"signer": SIGNER, "endpoint": endpoint, "verify": client_side}
            with oci_aidp.connect(**arguments, retry_strategy=None) as client:
                if has_certificate:
                    assert call(get_async_operation, PLATFORM, "k", client=client).key == "k"
                else:
                    with pytest.raises(httpx.TransportError):
                        call(get_async_operation, PLATFORM, "k", client=client)
                    assert server.heads == []


@both
def test_each_attempt_is_dated_and_signed_anew(
    call: Callable[..., Any], clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pause must not make a signature too old, and a clock that is put right in between counts at once."""
    moments = iter(range(1_800_000_000, 1_900_000_000, 400))
    monkeypatch.setattr(
        "oci_aidp.auth.signing.formatdate", lambda usegmt: email.utils.formatdate(next(moments), usegmt=True)
    )
    from oci_aidp.auth.signing import KeySigner, load_private_key
    from tests.support import vectors

    signer = KeySigner("t/u/f", load_private_key(vectors.PRIVATE_KEY.encode(), None))
    fault = in_turn(answer("503 x", b"{}"), answer("503 x", b"{}"), answer("200 OK", OK))
    with FaultServer(fault) as server:
        endpoint = f"http://127.0.0.1:{server.port}"
        with oci_aidp.connect(signer=signer, endpoint=endpoint, clock=clock) as client:
            call(get_async_operation, PLATFORM, "k", client=client)
    for name in (rb"(?i)^date: (.*)\r$", rb'signature="([^"]+)"'):
        assert len({value for head in server.heads for value in re.findall(name, head, re.MULTILINE)}) == 3
