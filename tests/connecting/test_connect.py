"""`connect`: profiles, keys, regions and endpoints, and one clear error where something is wrong."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import httpx
import oci.signer
import pytest
from cryptography.hazmat.primitives import serialization

import oci_aidp
from oci_aidp.auth import OciAuth
from oci_aidp.client import Client
from oci_aidp.connection import base_url
from oci_aidp.errors import ConfigurationError
from service.keys import throwaway_profile
from tests.conftest import PLATFORM
from tests.support import vectors
from tests.support.calls import refusal
from tests.support.canned import AidpService

SIGNER = oci.signer.Signer(vectors.TENANCY, vectors.USER, vectors.FINGERPRINT, None, None, vectors.PRIVATE_KEY)


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith(("OCI_", "AIDP_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


def config_of(directory: Path, **changes: str | None) -> Path:
    """A profile's config file with settings changed, or removed where None."""
    profile = throwaway_profile(directory)
    lines = Path(profile.config_file).read_text().splitlines()
    kept = [line for line in lines if line.split("=")[0].strip() not in changes]
    added = [f"{name}={value}" for name, value in changes.items() if value is not None]
    Path(profile.config_file).write_text("\n".join(kept + added) + "\n")
    return Path(profile.config_file)


def key_id_of(client: Client) -> str:
    auth = client.get_httpx_client().auth
    assert isinstance(auth, OciAuth)
    request = next(auth.sync_auth_flow(httpx.Request("GET", client.base_url)))
    return request.headers["authorization"].partition('keyId="')[2].partition('"')[0]


def test_an_api_key_profile(tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path)
    with oci_aidp.connect(config_file=profile.config_file) as client:
        assert client.base_url == f"https://aidp.us-ashburn-1.oci.oraclecloud.com/{oci_aidp.API_VERSION}"
        assert key_id_of(client) == profile.key_id


def test_a_session_token_profile_reads_its_token_again_when_it_changes(tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path, name="SESSION", session_token="first")
    token_file = next(
        line.split("=")[1].strip()
        for line in Path(profile.config_file).read_text().splitlines()
        if line.startswith("security_token_file")
    )
    with oci_aidp.connect(profile="SESSION", config_file=profile.config_file) as client:
        assert key_id_of(client) == "ST$first"
        Path(token_file).write_text("")  # the moment at which another process writes it
        assert key_id_of(client) == "ST$first"
        Path(token_file).write_text("second\n")
        assert key_id_of(client) == "ST$second"
        Path(token_file).unlink()
        assert key_id_of(client) == "ST$second"


def test_an_encrypted_key_with_its_pass_phrase(tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path, pass_phrase="open sesame")
    with oci_aidp.connect(config_file=profile.config_file, pass_phrase="open sesame") as client:
        assert key_id_of(client) == profile.key_id


def test_the_pass_phrase_may_stand_in_the_profile(tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path, pass_phrase="open sesame")
    path = Path(profile.config_file)
    settings = [line for line in path.read_text().splitlines() if not line.startswith("pass_phrase")]
    path.write_text("\n".join([*settings, "pass_phrase=open sesame", ""]))
    with oci_aidp.connect(config_file=profile.config_file) as client:
        assert key_id_of(client) == profile.key_id


def test_a_signer_needs_no_config_file() -> None:
    with oci_aidp.connect(signer=SIGNER, region="us-phoenix-1") as client:
        assert client.base_url == f"https://aidp.us-phoenix-1.oci.oraclecloud.com/{oci_aidp.API_VERSION}"
        assert key_id_of(client) == f"{vectors.TENANCY}/{vectors.USER}/{vectors.FINGERPRINT}"


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("us-ashburn-1", "aidp.us-ashburn-1.oci.oraclecloud.com"),
        ("iad", "aidp.us-ashburn-1.oci.oraclecloud.com"),
        ("IAD", "aidp.us-ashburn-1.oci.oraclecloud.com"),
        ("eu-frankfurt-1", "aidp.eu-frankfurt-1.oci.oraclecloud.com"),
        ("uk-gov-london-1", "aidp.uk-gov-london-1.oci.oraclegovcloud.uk"),
        ("us-gov-ashburn-1", "aidp.us-gov-ashburn-1.oci.oraclegovcloud.com"),
    ],
)
def test_a_region_gives_the_endpoint_of_its_realm(region: str, host: str) -> None:
    assert oci_aidp.connect(signer=SIGNER, region=region).base_url == f"https://{host}/{oci_aidp.API_VERSION}"


def test_the_profiles_region_gives_way_to_the_argument(tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path)
    client = oci_aidp.connect(config_file=profile.config_file, region="uk-london-1")
    assert client.base_url == f"https://aidp.uk-london-1.oci.oraclecloud.com/{oci_aidp.API_VERSION}"


def test_the_region_may_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OCI_REGION", "eu-zurich-1")
    assert "eu-zurich-1" in oci_aidp.connect(config_file=config_of(tmp_path, region=None)).base_url


@pytest.mark.parametrize(
    ("endpoint", "expected"),
    [
        ("https://gateway.example", f"https://gateway.example/{oci_aidp.API_VERSION}"),
        ("https://gateway.example/", f"https://gateway.example/{oci_aidp.API_VERSION}"),
        ("https://gateway.example:8443/aidp/", f"https://gateway.example:8443/aidp/{oci_aidp.API_VERSION}"),
        (f"https://gateway.example/{oci_aidp.API_VERSION}/", f"https://gateway.example/{oci_aidp.API_VERSION}"),
        ("http://127.0.0.1:8080", f"http://127.0.0.1:8080/{oci_aidp.API_VERSION}"),
        ("http://[::1]:8080", f"http://[::1]:8080/{oci_aidp.API_VERSION}"),
        ("http://localhost", f"http://localhost/{oci_aidp.API_VERSION}"),
    ],
)
def test_an_endpoint_may_be_given(endpoint: str, expected: str) -> None:
    assert base_url(endpoint) == expected
    assert oci_aidp.connect(signer=SIGNER, endpoint=endpoint).base_url == expected


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://aidp.example",
        "aidp.example",
        "",
        "ftp://127.0.0.1",
        "https://user:secret@h.example",
        "https://h:x",
        "https://h/?a=b",
    ],
)
def test_a_bad_endpoint_is_refused(endpoint: str) -> None:
    with pytest.raises(ConfigurationError, match="endpoint") as caught:
        oci_aidp.connect(signer=SIGNER, endpoint=endpoint)
    assert "secret" not in str(caught.value)


def test_a_missing_config_file_is_named(tmp_path: Path) -> None:
    message = refusal(config_file=tmp_path / "nowhere")
    assert "DEFAULT" in message
    assert str(tmp_path / "nowhere") in message


def test_without_any_config_file_the_usual_place_is_named(tmp_path: Path) -> None:
    assert str(tmp_path / "home" / ".oci" / "config") in refusal()


def test_a_missing_profile_is_named_with_its_file(tmp_path: Path) -> None:
    message = refusal(profile="NOBODY", config_file=config_of(tmp_path))
    assert "NOBODY" in message
    assert str(tmp_path) in message


def test_a_file_that_is_no_config_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("hello\n")
    message = refusal(config_file=tmp_path / "config")
    assert str(tmp_path / "config") in message
    assert "cannot be read" in message


@pytest.mark.parametrize("setting", ["user", "tenancy", "fingerprint", "key_file"])
def test_a_missing_setting_is_named(tmp_path: Path, setting: str) -> None:
    message = refusal(config_file=config_of(tmp_path, **{setting: None}))
    assert f"{setting} is missing" in message
    assert "profile DEFAULT" in message
    assert str(tmp_path) in message


def test_a_malformed_setting_is_named(tmp_path: Path) -> None:
    assert "fingerprint is malformed" in refusal(config_file=config_of(tmp_path, fingerprint="nonsense"))


def test_a_key_in_the_config_file_itself_is_refused(tmp_path: Path) -> None:
    message = refusal(config_file=config_of(tmp_path, key_content="hunter2"))
    assert "key_content must not stand in a config file" in message
    assert "hunter2" not in message


def test_a_missing_region_is_told(tmp_path: Path) -> None:
    message = refusal(config_file=config_of(tmp_path, region=None))
    assert "profile DEFAULT" in message
    assert "region" in message
    assert "region" in refusal(signer=SIGNER)


def test_a_missing_key_file_is_told(tmp_path: Path) -> None:
    message = refusal(config_file=config_of(tmp_path, key_file=str(tmp_path / "gone.pem")))
    assert str(tmp_path / "gone.pem") in message
    assert f"profile DEFAULT of {tmp_path / 'config'}" in message


def test_a_wrong_or_missing_pass_phrase_is_told(tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path, pass_phrase="open sesame")
    path = Path(profile.config_file)
    path.write_text(
        "\n".join(line for line in path.read_text().splitlines() if not line.startswith("pass_phrase")) + "\n"
    )
    missing = refusal(config_file=path)
    assert "encrypted" in missing
    assert "profile DEFAULT" in missing
    wrong = refusal(config_file=path, pass_phrase="let me in")
    assert "pass phrase is wrong" in wrong
    assert ".pem" in wrong
    assert "let me in" not in wrong


def test_a_public_key_is_told_from_a_private_one(tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path)
    public = tmp_path / "public.pem"
    public.write_bytes(
        profile.public_key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    message = refusal(config_file=config_of(tmp_path / "other", key_file=str(public)))
    assert "public key" in message
    assert str(public) in message


@pytest.mark.parametrize("content", [b"", b"not a key", b"\xff\xfe\x00"])
def test_a_key_file_without_a_key_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.pem").write_bytes(content)
    message = refusal(config_file=config_of(tmp_path / "other", key_file=str(tmp_path / "bad.pem")))
    assert str(tmp_path / "bad.pem") in message


def test_a_missing_session_token_is_told(tmp_path: Path) -> None:
    message = refusal(config_file=config_of(tmp_path, security_token_file=str(tmp_path / "token")))
    assert str(tmp_path / "token") in message
    assert "oci session authenticate" in message


def test_a_signer_and_a_profile_exclude_each_other() -> None:
    assert "either" in refusal(signer=SIGNER, profile="DEFAULT")


def run_without_oci(code: str, *arguments: object) -> None:
    """Runs code where the package `oci` cannot be imported."""
    code = f"import sys\nsys.modules['oci'] = None\nimport oci_aidp\n{code}"
    environment = {**os.environ, "PYTHONPATH": "generated"}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, check=False, env=environment, cwd=_root(), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_no_module_needs_oci_to_be_imported() -> None:
    run_without_oci(
        "import pkgutil, importlib\n"
        "for m in pkgutil.walk_packages(oci_aidp.__path__, 'oci_aidp.'): importlib.import_module(m.name)\n"
    )


@pytest.mark.parametrize("session_token", [None, "a.session.token"])
def test_profiles_need_no_oci(tmp_path: Path, service: AidpService, session_token: str | None) -> None:
    profile = throwaway_profile(tmp_path, session_token=session_token)
    service.trust(profile.key_id, profile.public_key)
    run_without_oci(
        "from oci_aidp.api.async_operations import get_async_operation\n"
        "client = oci_aidp.connect(config_file=sys.argv[1], endpoint=sys.argv[2], retry_strategy=None)\n"
        "assert get_async_operation.sync(*sys.argv[3:], client=client).key == sys.argv[4]\n"
        "assert 'us-ashburn-1' in oci_aidp.connect(config_file=sys.argv[1], region='us-ashburn-1').base_url\n",
        profile.config_file,
        service.endpoint,
        PLATFORM,
        service.start_operation(PLATFORM, polls=0),
    )


def test_what_needs_oci_says_so(tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path)
    run_without_oci(
        "from oci_aidp import ConfigurationError, connect\n"
        "def refusal(**arguments):\n"
        "    try: connect(**arguments)\n"
        "    except ConfigurationError as error: return str(error)\n"
        "told = refusal(auth='instance_principal')\n"
        "assert told == 'auth instance_principal needs the package oci: pip install oci'\n"
        "said = refusal(config_file=sys.argv[1], region='iad')\n"
        "assert 'iad' in said and 'endpoint' in said and 'install oci' in said, said\n",
        profile.config_file,
    )


def test_a_closed_client_says_so() -> None:
    client = oci_aidp.connect(signer=SIGNER, region="iad")
    client.close()
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.get_httpx_client()

    async def use() -> None:
        client.get_async_httpx_client()

    with pytest.raises(RuntimeError, match="closed"):
        asyncio.run(use())


def test_repr_says_nothing_but_the_address() -> None:
    client = oci_aidp.connect(signer=SIGNER, region="iad", headers={"x-secret": "s3cret"})
    assert repr(client) == f"Client('https://aidp.us-ashburn-1.oci.oraclecloud.com/{oci_aidp.API_VERSION}')"


def _root() -> Path:
    return Path(__file__).resolve().parents[2]
