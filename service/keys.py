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
) -> Profile:
    """Write a key and a config file with a profile for it; the profile is added to an existing file.

    The key of an earlier profile of this name is kept; a new one is the same for the whole process.

    Args:
        directory: Where the files go: `config`, `<name>.pem` and, with a session token, `<name>.token`.
        name: Name of the profile.
        session_token: Token of a session: the profile gets a `security_token_file`, as `oci session authenticate` does.
        pass_phrase: Encrypts the key file, and is not written into the config file.
        region: Region of the profile.

    Raises:
        ValueError: The folder has a profile of this name that is not a throw-away one, or a key that is of no use.

    """
    folder = Path(directory).resolve()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    config_file, key_file = folder / "config", folder / f"{name}.pem"
    config = configparser.ConfigParser(interpolation=None)
    config.read(config_file, encoding="utf-8")
    if name in config and config[name].get("user", USER) != USER:
        raise ValueError(f"{config_file} has a profile {name} of somebody else")
    public_key = _keep_key(key_file, pass_phrase).public_key()
    # As OCI shows it: MD5 over the public key in DER form.
    der = public_key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    fingerprint = hashlib.md5(der, usedforsecurity=False).digest().hex(":")
    entries = {"user": USER, "tenancy": TENANCY, "fingerprint": fingerprint, "region": region}
    entries["key_file"] = str(key_file)
    key_id, token_file = f"{TENANCY}/{USER}/{fingerprint}", None
    if session_token is not None:
        key_id, token_file = f"ST${session_token}", folder / f"{name}.token"
        write_secret(token_file, session_token.encode())
        entries["security_token_file"] = str(token_file)
    config[name] = entries
    text = io.StringIO()
    config.write(text)
    write_secret(config_file, text.getvalue().encode())
    return Profile(name, config_file, key_file, token_file, USER, TENANCY, fingerprint, key_id, public_key)


def _keep_key(file: Path, pass_phrase: str | None) -> rsa.RSAPrivateKey:
    """Return the key in a file, where that of this process is written unless there is one."""
    password = None if pass_phrase is None else pass_phrase.encode()
    if not file.exists():
        new = _key_of_this_process()
        encryption = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
        write_secret(file, new.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption))
        return new
    try:
        kept = serialization.load_pem_private_key(file.read_bytes(), password)
    except (TypeError, ValueError) as error:  # another pass phrase, or no key at all
        raise ValueError(f"{file}: {error}") from error
    if not isinstance(kept, rsa.RSAPrivateKey):
        raise ValueError(f"{file} holds no RSA key")
    return kept


@functools.cache
def _key_of_this_process() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def write_secret(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read."""
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_bytes(content)
