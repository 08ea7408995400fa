"""Throw-away credentials: an RSA key and an OCI config file that name an account which does not exist."""

from __future__ import annotations

import configparser
import functools
import hashlib
import io
import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

TENANCY = "ocid1.tenancy.oc1..throwaway"
USER = "ocid1.user.oc1..throwaway"


@dataclass(frozen=True)
class Profile:
    """A profile of an OCI config file, and what the service needs to trust it."""

    name: str
    config_file: Path
    key_file: Path
    token_file: Path | None
    region: str
    user: str
    tenancy: str
    fingerprint: str
    key_id: str
    public_key: rsa.RSAPublicKey


def throwaway_profile(
    directory: str | os.PathLike[str],
    *,
    name: str = "DEFAULT",
    session_token: str | None = None,
    pass_phrase: str | None = None,
    region: str = "us-ashburn-1",
    new_key: bool = False,
    keep_key: bool = False,
) -> Profile:
    """Write a key and a config file with a profile for it; a file that is there already gets one profile more.

    Args:
        directory: Where the files go: `config`, `<name>.pem` and, with a session token, `<name>.token`.
        name: Name of the profile.
        session_token: Token of a session: the profile gets a `security_token_file`, as `oci session authenticate` does.
        pass_phrase: Encrypts the key file, and is not written into the config file.
        region: Region of the profile.
        new_key: Whether a key of its own is made, which takes a moment, instead of the one of this process.
        keep_key: Whether the key of an earlier profile of this name is taken, if there is one.

    """
    folder = Path(directory).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    key_file = folder / f"{name}.pem"
    if keep_key and key_file.exists():
        private_key = _read_key(key_file)
    else:
        private_key = _new_key() if new_key else _process_key()
        _write(key_file, _pem(private_key, pass_phrase))
    public_key = private_key.public_key()
    print_of_key = fingerprint(public_key)
    entries = {"user": USER, "tenancy": TENANCY, "fingerprint": print_of_key, "region": region}
    entries["key_file"] = str(key_file)
    token_file = None
    if session_token is not None:
        token_file = _write(folder / f"{name}.token", session_token.encode())
        entries["security_token_file"] = str(token_file)
    config_file = folder / "config"
    config = configparser.ConfigParser(interpolation=None)
    config.read(config_file, encoding="utf-8")
    config[name] = entries
    text = io.StringIO()
    config.write(text)
    _write(config_file, text.getvalue().encode())
    return Profile(
        name=name,
        config_file=config_file,
        key_file=key_file,
        token_file=token_file,
        region=region,
        user=USER,
        tenancy=TENANCY,
        fingerprint=print_of_key,
        key_id=f"{TENANCY}/{USER}/{print_of_key}" if session_token is None else f"ST${session_token}",
        public_key=public_key,
    )


def fingerprint(public_key: rsa.RSAPublicKey) -> str:
    """Return the fingerprint of a key as OCI shows it: MD5 over the public key in DER form."""
    der = public_key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return hashlib.md5(der, usedforsecurity=False).digest().hex(":")


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _read_key(file: Path) -> rsa.RSAPrivateKey:
    key = serialization.load_pem_private_key(file.read_bytes(), None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise TypeError(f"{file} holds no RSA key")
    return key


@functools.cache
def _process_key() -> rsa.RSAPrivateKey:
    return _new_key()


def _pem(private_key: rsa.RSAPrivateKey, pass_phrase: str | None) -> bytes:
    encryption: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if pass_phrase is not None:
        encryption = serialization.BestAvailableEncryption(pass_phrase.encode())
    return private_key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)


def _write(path: Path, content: bytes) -> Path:
    """Write a file that only its owner may read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
    path.chmod(0o600)
    return path
