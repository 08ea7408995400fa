"""Malformed tokens and other secrets, and texts of the service: no secret shows, and no text has an effect."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp import errors
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.auth import OciAuth
from oci_aidp.auth.signing import KeySigner, load_private_key
from oci_aidp.errors import ConfigurationError, SigningError
from service import throwaway_profile
from tests.conftest import PLATFORM
from tests.support import vectors
from tests.support.calls import both, refusal
from tests.support.canned import AidpService

KEY = load_private_key(vectors.PRIVATE_KEY.encode(), None)
BROKEN_TOKENS = [
    "hunter2\nhunter3",
    "hunter2\0hunter3",
    "hunter2 hunter3",
    "hunter2\r\nx: hunter3",
    "hunter2\x7fhunter3",
]
broken_tokens = pytest.mark.parametrize("token", BROKEN_TOKENS, ids=ascii)


def shown(error: BaseException) -> str:
    """Everything of an error that a program or a log may show."""
    return f"{error!s} {error!r} {''.join(traceback.format_exception(error))} {getattr(error, '__notes__', '')}"


@broken_tokens
def test_a_session_token_that_is_none_is_refused_unseen(
    token: str, tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    (tmp_path / "token").write_text(token)
    profile = throwaway_profile(tmp_path)
    environment.setenv("OCI_CLI_SECURITY_TOKEN_FILE", str(tmp_path / "token"))
    with pytest.raises(ConfigurationError, match="has characters that no token has") as caught:
        oci_aidp.connect(config_file=profile.config_file)
    assert "hunter" not in shown(caught.value)


@broken_tokens
@both
def test_a_session_token_that_breaks_later_is_not_sent(
    call: Callable[..., Any],
    token: str,
    tmp_path: Path,
    service: AidpService,
    environment: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "token"
    file.write_text("good")
    profile = throwaway_profile(tmp_path)
    service.trust("ST$good", profile.public_key)
    environment.setenv("OCI_CLI_SECURITY_TOKEN_FILE", str(file))
    key = service.start_operation(PLATFORM, polls=9)
    with oci_aidp.connect(config_file=profile.config_file, endpoint=service.endpoint) as client:
        call(get_async_operation, PLATFORM, key, client=client)
        file.write_text(token)
        call(get_async_operation, PLATFORM, key, client=client)  # with the token that was good


@pytest.mark.parametrize("token", [*BROKEN_TOKENS, "hünter2"], ids=ascii)
@pytest.mark.parametrize("source", ["argument", "variable"])
def test_a_delegation_token_that_is_none_is_refused_unseen(
    source: str, token: str, tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    (tmp_path / "token").write_text(token)
    profile = throwaway_profile(tmp_path)
    environment.setenv("OCI_CLI_DELEGATION_TOKEN_FILE", str(tmp_path / "token"))
    given: dict[str, Any] = {"delegation_token": token} if source == "argument" else {}
    with pytest.raises(ConfigurationError, match="has characters that no token has") as caught:
        oci_aidp.connect(auth="instance_obo_user", config_file=profile.config_file, **given)
    assert "nter" not in shown(caught.value).replace("test_a_delegation", "")


@pytest.mark.parametrize("setting", ["key_file", "security_token_file", "delegation_token_file"])
def test_a_path_that_cannot_be_one_is_a_configuration_error(
    setting: str, tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    profile = throwaway_profile(tmp_path)
    with open(profile.config_file, "a") as file:
        file.write(f"{setting}=a\0b\n")
    lines = Path(profile.config_file).read_text().splitlines()
    lines = [line for line in lines if not line.startswith(setting) or "\0" in line]
    Path(profile.config_file).write_text("\n".join(lines))
    auth: Any = "instance_obo_user" if setting == "delegation_token_file" else None
    assert "cannot be read" in refusal(auth=auth, config_file=profile.config_file)


@pytest.mark.parametrize("value", ["hunter2\nx: y", "hunter2\0", "\x1bhunter2", "hunter2 ", "\thunter2"], ids=ascii)
@both
def test_a_header_that_http_does_not_carry_is_refused_unseen(
    call: Callable[..., Any], value: str, service: AidpService, make_client: Callable[..., Any]
) -> None:
    class Signing(KeySigner):
        def sign(self, request: httpx.Request) -> object:
            request.headers["opc-obo-token"] = value
            return None

    for arguments in ({"headers": {"x-mine": value}}, {"signer": Signing("t/u/f", KEY), "config_file": None}):
        client = make_client(**arguments)
        with pytest.raises(SigningError, match=r"header (x-mine|opc-obo-token) has characters") as caught:
            call(get_async_operation, PLATFORM, "k", client=client)
        assert "hunter2" not in shown(caught.value)
    assert service.requests == []


def test_a_key_id_that_is_none_is_not_sent() -> None:
    auth = OciAuth(KeySigner("ST$hunter2\nx: y", KEY))
    with pytest.raises(SigningError, match="header authorization") as caught:
        auth.sign(httpx.Request("GET", "https://aidp.us-ashburn-1.oci.oraclecloud.com/"))
    assert "hunter2" not in shown(caught.value)


@pytest.mark.parametrize(
    ("name", "problem"),
    [("OCI_CLI_PASSPHRASE", "its pass phrase is not UTF-8"), ("OCI_CLI_KEY_CONTENT", "OCI_CLI_KEY_CONTENT is not a")],
)
def test_a_secret_that_is_not_utf_8_is_refused_unseen(
    name: str, problem: str, tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    profile = throwaway_profile(tmp_path)
    environment.setenv(name, "hunter2\udcff")  # how Python reads a byte that is not UTF-8
    with pytest.raises(ConfigurationError, match=problem) as caught:
        oci_aidp.connect(config_file=profile.config_file)
    assert "hunter2" not in shown(caught.value)


EVIL = "a\x1b[2Jb\r\nc\x9b\u2028d\u202ee\ud800"
ESCAPED = r"a\x1b[2Jb\r\nc\x9b\u2028d\u202ee\ud800"


@both
def test_texts_of_the_service_are_escaped(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="oci_aidp")
    body = {"code": f"Code{EVIL}", "message": f"Text{EVIL} ünd\N{GRINNING FACE}"}
    head = b"HTTP/1.1 404 x\r\nopc-request-id: id\x1b[2J\r\ncontent-length: %d\r\n\r\n"
    data = json.dumps(body).encode()
    service.intercept(lambda request: head % len(data) + data)
    with pytest.raises(errors.NotFound) as caught:
        call(get_async_operation, PLATFORM, "k", client=client)
    assert caught.value.message == body["message"]
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert str(error).isprintable()
        assert f"Code{ESCAPED}: Text{ESCAPED} ünd\N{GRINNING FACE} (GET" in str(error)
        assert r"opc-request-id id\x1b[2J" in str(error)
    [record] = [each for each in caplog.records if each.name == "oci_aidp"]
    assert record.getMessage().isprintable()
    assert r"id\x1b[2J" in record.getMessage()


@both
def test_the_type_of_an_answer_is_escaped(call: Callable[..., Any], service: AidpService, client: Any) -> None:
    service.intercept(lambda request: b"HTTP/1.1 200 OK\r\ncontent-type: a\x1b[2J\r\ncontent-length: 1\r\n\r\n<")
    with pytest.raises(errors.DecodeError, match=r"a\\x1b\[2J"):
        call(get_async_operation, PLATFORM, "k", client=client)


@pytest.mark.parametrize(
    "error",
    [
        errors.AidpError(EVIL),
        errors.ConfigurationError(EVIL),
        errors.WaitTimeoutError(EVIL, last=None),
        errors.AsyncOperationError(EVIL, last=None, error_code=None, error_message=None),
        errors.TransferError(EVIL),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_error_of_the_package_escapes_its_text(error: errors.AidpError) -> None:
    assert str(error) == ESCAPED
