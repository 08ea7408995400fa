"""Logging: one line for each attempt, and no secret in any line, message or repr."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp import errors, transfers
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.api.volume import upload_file
from oci_aidp.models import BearerTokenAuth
from service import Answer, throwaway_profile
from tests.calls.test_faults import each_time
from tests.conftest import PLATFORM
from tests.support.calls import both
from tests.support.canned import AidpService
from tests.support.fault_server import FaultServer, answer

Call = Callable[..., Any]
LINE = re.compile(r"GET (\S+) (\w+) \d+ ms opc-request-id (\S+) attempt (\d+)")


@both
def test_there_is_one_debug_line_for_each_attempt(
    call: Call, service: AidpService, client: oci_aidp.Client, caplog: pytest.LogCaptureFixture
) -> None:
    key = service.start_operation(PLATFORM, key="a\nForged: line")
    faults: list[bytes | Answer] = [b"", Answer(503, {"code": "c", "message": "m"})]
    service.intercept(lambda request: faults.pop() if faults else None)
    caplog.set_level(logging.DEBUG, "oci_aidp")
    call(get_async_operation, PLATFORM, key, client=client)
    records = [record for record in caplog.records if record.name == "oci_aidp"]
    assert {record.levelno for record in records} == {logging.DEBUG}
    lines = [LINE.fullmatch(record.getMessage()) for record in records]
    assert [line and line.group(2, 4) for line in lines] == [
        ("503", "1"),
        ("RemoteProtocolError", "2"),
        ("200", "3"),
    ]
    sent = service.requests[0].headers["opc-request-id"]
    path = f"/{oci_aidp.API_VERSION}/aiDataPlatforms/{PLATFORM}/asyncOperations/a%0AForged%3A%20line"
    assert all(line and line[1] == path and line[3].startswith(sent) for line in lines)


@pytest.mark.parametrize("way", ["sync", "async"])
def test_no_secret_reaches_a_log_a_message_or_a_repr(
    way: str, service: AidpService, make_client: Call, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "oci", "oci_aidp"):
        caplog.set_level(logging.DEBUG, name)
    token, phrase, obo, body = "SECRET-session", "SECRET-phrase", "SECRET-delegation", "SECRET-body"
    profile = throwaway_profile(tmp_path / "s", name="S", session_token=token, pass_phrase=phrase)
    service.trust(profile.key_id, profile.public_key)
    client = make_client(profile="S", config_file=profile.config_file, pass_phrase=phrase)
    shown: list[object] = [client, client.get_httpx_client().auth, BearerTokenAuth(token=body)]

    def attempt(work: Callable[[], Any]) -> None:
        try:
            result = work()
            shown.append(asyncio.run(result) if asyncio.iscoroutine(result) else result)
        except (errors.AidpError, httpx.RequestError, ValueError) as error:
            shown.extend([error, *getattr(error, "__notes__", ())])

    def get() -> Any:
        ask = get_async_operation.sync if way == "sync" else get_async_operation.asyncio
        return ask(PLATFORM, "k", client=client)

    def put() -> Any:
        send = upload_file.sync if way == "sync" else upload_file.asyncio
        return send(PLATFORM, "v", path="p", client=client, body=body.encode())

    for fault in (None, b"", b"garbage", Answer(503, {"code": "c"}), Answer(200, "<html>SECRET-page")):
        take_away = service.intercept(lambda request, fault=fault: fault)  # type: ignore[misc]
        attempt(get)
        attempt(put)
        take_away()
    service.revoke(profile.key_id)
    attempt(get)
    attempt(lambda: make_client(profile="S", config_file=profile.config_file, pass_phrase="SECRET-wrong"))
    attempt(lambda: make_client(auth="resource_principal", config_file=None, delegation_token=obo))
    attempt(lambda: make_client(endpoint="https://user:SECRET-password@h\u2100st.example"))

    def delegating(request: Any) -> Any:
        request.headers["opc-obo-token"] = obo
        request.headers["authorization"] = "Signature SECRET-signature"
        return request

    client = make_client(config_file=None, signer=delegating)
    attempt(get)
    assert service.requests[-1].headers["opc-obo-token"] == obo

    download = transfers.download_from_par if way == "sync" else transfers.adownload_from_par
    upload = transfers.upload_to_par if way == "sync" else transfers.aupload_to_par
    moved = "location: https://elsewhere.example/p/SECRET-next/o"
    for status, headers in (("200 OK", []), ("404 x", []), ("503 x", []), ("307 x", [moved])):
        with FaultServer(each_time(answer(status, b"SECRET-content", *headers))) as storage:
            url = f"http://127.0.0.1:{storage.port}/p/SECRET-par/n/o?SECRET-query"
            attempt(lambda url=url: download(url, tmp_path / "file", client=client))  # type: ignore[misc]
            attempt(lambda url=url: upload(url, body.encode(), client=client))  # type: ignore[misc]
            assert storage.heads
    attempt(lambda: download("http://elsewhere.example/p/SECRET-par", tmp_path / "file", client=client))
    attempt(lambda: download(url, tmp_path / "file", client=client))  # nothing listens any more

    signatures = {
        signature
        for request in service.requests
        for signature in re.findall(r'signature="([^"]+)"', request.headers.get("authorization", ""))
    }
    assert len(signatures) >= 2  # those of one second are alike
    key_lines = profile.key_file.read_text().splitlines()[1:-1]
    everything = "\n".join([caplog.text, *(f"{each} {each!r}" for each in shown)])
    assert "httpcore" in everything
    assert len(shown) > 20
    assert re.findall(r"SECRET-[a-z]+", everything) == []
    assert not any(signature in everything for signature in signatures)
    assert not any(line in everything for line in key_lines)
