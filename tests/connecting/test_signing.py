"""Signatures: Oracle's published values, and the same headers as `oci` puts on the same request."""

from __future__ import annotations

import asyncio
import io
import re
import threading
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import oci.auth.signers
import oci.signer
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from hypothesis import given, settings
from hypothesis import strategies as st
from oci._vendor import requests

import oci_aidp
from oci_aidp._content import ReplayableStream
from oci_aidp.auth import OciAuth
from oci_aidp.auth.profiles import Profile, SessionTokenSigner
from oci_aidp.auth.signing import InvalidKey, KeySigner, load_private_key
from oci_aidp.errors import SigningError
from service.keys import throwaway_profile
from tests.support import vectors

SIGNER = oci.signer.Signer(
    vectors.TENANCY, vectors.USER, vectors.FINGERPRINT, None, private_key_content=vectors.PRIVATE_KEY
)
KEY_ID = f"{vectors.TENANCY}/{vectors.USER}/{vectors.FINGERPRINT}"
DIRECT = KeySigner(KEY_ID, load_private_key(vectors.PRIVATE_KEY.encode(), None))
BOTH = pytest.mark.parametrize("signer", [SIGNER, DIRECT], ids=["oci", "direct"])
TRANSPORT_HEADERS = {"accept", "accept-encoding", "connection", "user-agent", "host"}


def signed(request: httpx.Request, signer: Any = SIGNER) -> httpx.Request:
    return next(OciAuth(signer).sync_auth_flow(request))


def parse(authorization: str) -> dict[str, str]:
    assert authorization.startswith("Signature ")
    return dict(re.findall(r'(\w+)="([^"]*)"', authorization))


@BOTH
def test_oracles_get_value_is_reproduced(signer: Any) -> None:
    request = signed(httpx.Request("GET", vectors.GET_URL, headers={"date": vectors.DATE}), signer)
    assert parse(request.headers["authorization"]) == {
        "algorithm": "rsa-sha256",
        "headers": "date (request-target) host",
        "keyId": KEY_ID,
        "signature": vectors.GET_SIGNATURE,
        "version": "1",
    }


@BOTH
def test_oracles_post_value_is_reproduced(signer: Any) -> None:
    request = httpx.Request(
        "POST",
        vectors.POST_URL,
        headers={"date": vectors.DATE, "content-type": "application/json"},
        content=vectors.POST_BODY,
    )
    request = signed(request, signer)
    assert request.headers["x-content-sha256"] == vectors.POST_SHA256
    assert request.headers["content-length"] == "316"
    assert parse(request.headers["authorization"]) == {
        "algorithm": "rsa-sha256",
        "headers": "date (request-target) host content-length content-type x-content-sha256",
        "keyId": KEY_ID,
        "signature": vectors.POST_SIGNATURE,
        "version": "1",
    }


HOSTS = st.sampled_from(
    [
        "aidp.us-ashburn-1.oci.oraclecloud.com",
        "aidp.uk-gov-london-1.oci.oraclegovcloud.uk:8443",
        "[::1]:9000",
        "127.0.0.1:81",
    ]
)
SEGMENTS = st.lists(st.text(min_size=1, max_size=12), max_size=4)
PAIRS = st.lists(st.tuples(st.text(min_size=1, max_size=8), st.text(max_size=12)), max_size=4)
BODIES = st.one_of(st.none(), st.just(b""), st.binary(max_size=200), st.just(bytes(range(256)) * 4096))


@settings(max_examples=4 * settings().max_examples)
@given(
    method=st.sampled_from(["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"]),
    host=HOSTS,
    segments=SEGMENTS,
    pairs=PAIRS,
    body=BODIES,
    content_type=st.sampled_from([None, "application/json", "application/octet-stream"]),
)
def test_our_headers_are_those_of_oci(
    method: str,
    host: str,
    segments: list[str],
    pairs: list[tuple[str, str]],
    body: bytes | None,
    content_type: str | None,
) -> None:
    path = "/".join(quote(segment, safe="") for segment in segments if segment not in {".", ".."})
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)
    url = f"https://{host}/{oci_aidp.API_VERSION}/{path}{'?' if query else ''}{query}"
    headers = {"date": vectors.DATE, **({"content-type": content_type} if content_type else {})}
    content = body if method in {"POST", "PUT", "PATCH"} else None

    theirs = requests.Request(method, url, headers=headers, data=content, auth=SIGNER).prepare()
    ours = signed(httpx.Request(method, url, headers=headers, content=content))

    assert ours.url.raw_path.decode() == theirs.path_url

    # Requests says `content-length: 0` where no body is meant; no signature covers it.
    left_out = TRANSPORT_HEADERS | (
        {"content-length"} if content is None and method in {"DELETE", "GET", "HEAD"} else set()
    )

    def relevant(found: Any) -> dict[str, str]:
        return {name.lower(): value for name, value in found.items() if name.lower() not in left_out}

    assert relevant(ours.headers) == relevant(theirs.headers)
    assert "authorization" in ours.headers

    direct = signed(httpx.Request(method, url, headers=headers, content=content), DIRECT)
    assert dict(direct.headers) == dict(ours.headers)


@BOTH
def test_a_repeated_request_is_signed_afresh(signer: Any) -> None:
    request = httpx.Request("POST", vectors.POST_URL, headers={"date": vectors.DATE}, content=b"{}")
    first = signed(request, signer).headers["authorization"]
    assert request.headers["date"] == vectors.DATE
    second = signed(request, signer)
    assert second.headers["date"] != vectors.DATE
    assert second.headers["authorization"] != first


@pytest.mark.parametrize(
    "url", ["http://aidp.us-ashburn-1.oci.oraclecloud.com/x", "http://10.0.0.1/x", "http://localhost.evil/"]
)
@BOTH
def test_nothing_is_signed_for_plain_http_elsewhere(url: str, signer: Any) -> None:
    request = httpx.Request("GET", url)
    with pytest.raises(SigningError, match="https only"):
        signed(request, signer)
    assert "authorization" not in request.headers


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080/x", "http://[::1]/x", "http://localhost/x", "https://h.example/x"]
)
def test_https_and_this_machine_are_signed(url: str) -> None:
    assert "authorization" in signed(httpx.Request("GET", url)).headers


def test_a_signer_that_may_use_the_network_does_not_block_the_event_loop() -> None:
    released = threading.Event()
    threads: list[int] = []

    class SlowSigner:
        def __call__(self, request: Any) -> Any:
            threads.append(threading.get_ident())
            assert released.wait(10)
            return SIGNER(request)

    async def main() -> None:
        request = httpx.Request("GET", vectors.GET_URL)
        flow = OciAuth(SlowSigner()).async_auth_flow(request)
        task = asyncio.ensure_future(anext(flow))
        while not threads:  # noqa: ASYNC110  # the loop turns while the signer waits
            await asyncio.sleep(0)
        released.set()
        assert "authorization" in (await task).headers
        await flow.aclose()

    asyncio.run(main())
    assert threads != [threading.get_ident()]


def test_an_api_key_is_used_in_the_event_loops_own_thread() -> None:
    threads: list[int] = []

    class Watched(oci.signer.Signer):  # type: ignore[misc]
        signs_locally = True

        def __call__(self, request: Any, enforce_content_headers: bool = True) -> Any:
            threads.append(threading.get_ident())
            return super().__call__(request, enforce_content_headers)

    async def main() -> None:
        signer = Watched(vectors.TENANCY, vectors.USER, vectors.FINGERPRINT, None, None, vectors.PRIVATE_KEY)
        flow = OciAuth(signer).async_auth_flow(httpx.Request("GET", vectors.GET_URL))
        await anext(flow)
        await flow.aclose()

    asyncio.run(main())
    assert threads == [threading.get_ident()]


def test_a_profiles_key_is_used_in_the_event_loops_own_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[int] = []
    sign = KeySigner.sign

    def watched(signer: KeySigner, request: httpx.Request) -> None:
        threads.append(threading.get_ident())
        sign(signer, request)

    async def main() -> None:
        for token in (None, "a.session.token"):
            profile = throwaway_profile(tmp_path / str(token), session_token=token)
            signer = Profile(file=profile.config_file).signer()
            flow = OciAuth(signer).async_auth_flow(httpx.Request("GET", vectors.GET_URL))
            await anext(flow)
            await flow.aclose()

    monkeypatch.setattr(KeySigner, "sign", watched)
    asyncio.run(main())
    assert threads == [threading.get_ident()] * 2


@BOTH
def test_many_threads_share_one_auth(signer: Any) -> None:
    auth = OciAuth(signer)
    expected = signed(httpx.Request("GET", vectors.GET_URL, headers={"date": vectors.DATE})).headers["authorization"]
    wrong: list[str] = []

    def work() -> None:
        for _ in range(20):
            request = httpx.Request("GET", vectors.GET_URL, headers={"date": vectors.DATE})
            if next(auth.sync_auth_flow(request)).headers["authorization"] != expected:
                wrong.append("x")

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_repr_says_nothing_of_the_key() -> None:
    assert repr(OciAuth(SIGNER)) == "OciAuth(Signer)"
    assert repr(OciAuth(DIRECT)) == "OciAuth(KeySigner)"
    assert KEY_ID not in repr(DIRECT)


def test_a_session_token_is_signed_with_as_by_oci(tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path, session_token="a.session.token")
    chosen = Profile(file=profile.config_file)
    signer = chosen.signer()
    assert isinstance(signer, SessionTokenSigner)
    theirs = oci.auth.signers.SecurityTokenSigner("a.session.token", chosen.load_private_key(None))
    for method, content in (("GET", None), ("POST", b"{}")):
        first, second = (
            signed(httpx.Request(method, vectors.POST_URL, headers={"date": vectors.DATE}, content=content), each)
            for each in (signer, theirs)
        )
        assert dict(first.headers) == dict(second.headers)
        assert parse(first.headers["authorization"])["keyId"] == "ST$a.session.token"


@BOTH
def test_a_stream_is_signed_by_its_hash_and_length(signer: Any) -> None:
    stream = ReplayableStream(io.BytesIO(vectors.POST_BODY))
    request = httpx.Request(
        "POST", vectors.POST_URL, headers={"date": vectors.DATE, "content-type": "application/json"}
    )
    request.headers["content-length"] = str(stream.length)
    request.stream = stream
    assert parse(signed(request, signer).headers["authorization"])["signature"] == vectors.POST_SIGNATURE


def test_what_cannot_be_signed_is_told_without_the_value() -> None:
    request = httpx.Request("GET", vectors.GET_URL, headers={"date": vectors.DATE})
    request.headers["date"] = "gestern ä"
    for signer in (SIGNER, DIRECT):
        with pytest.raises(SigningError) as caught:
            signed(request, signer)
        assert "gestern" not in str(caught.value)


def test_a_damaged_key_is_refused() -> None:
    key = load_private_key(vectors.PRIVATE_KEY.encode(), None).private_numbers()
    damaged = rsa.RSAPrivateNumbers(
        key.p, key.q, key.d + 2, key.dmp1 + 2, key.dmq1, key.iqmp, key.public_numbers
    ).private_key(unsafe_skip_rsa_key_validation=True)
    with pytest.raises(InvalidKey, match="damaged"):
        load_private_key(pem(damaged), None)
    with pytest.raises(InvalidKey, match="not an RSA"):
        load_private_key(pem(ec.generate_private_key(ec.SECP256R1())), None)


def test_a_key_whose_encryption_header_is_cut_off_is_refused() -> None:
    """cryptography panics, and the panic is not an `Exception`."""
    how = serialization.BestAvailableEncryption(b"hunter2")
    key = load_private_key(vectors.PRIVATE_KEY.encode(), None)
    whole = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, how)
    for broken in (re.sub(rb"(DEK-Info: [^,]+,....).*", rb"\1", whole), re.sub(rb"DEK-Info: .*", b"", whole)):
        with pytest.raises(InvalidKey):
            load_private_key(broken, "hunter2")


def test_a_pass_phrase_that_is_not_needed_does_no_harm() -> None:
    key = load_private_key(vectors.PRIVATE_KEY.encode(), "open sesame")
    assert key.private_numbers() == load_private_key(vectors.PRIVATE_KEY.encode(), None).private_numbers()


def pem(key: Any) -> bytes:
    encoding, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    result: bytes = key.private_bytes(encoding, form, serialization.NoEncryption())
    return result
