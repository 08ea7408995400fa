# Copied from overrides/oci_aidp/auth/profiles.py: edit it there and run `make generate`.
"""Profiles of the OCI config file, turned into signers: API keys and session tokens."""

from __future__ import annotations

import configparser
import os
import re
from contextlib import suppress

import httpx
from cryptography.hazmat.primitives.asymmetric import rsa

from ..errors import ConfigurationError
from .signers import is_token
from .signing import InvalidKey, KeySigner, load_private_key

_OCID = re.compile(r"[0-9A-Za-z_-]+[.:](?:[0-9A-Za-z_-]*[.:]){3,}[0-9A-Za-z_-]+")
_SHAPES = {"tenancy": _OCID, "user": _OCID, "fingerprint": re.compile(r"(?:[0-9a-f]{2}:){15}[0-9a-f]{2}")}

VARIABLES = {
    "user": "OCI_CLI_USER",
    "tenancy": "OCI_CLI_TENANCY",
    "fingerprint": "OCI_CLI_FINGERPRINT",
    "key_file": "OCI_CLI_KEY_FILE",
    "key_content": "OCI_CLI_KEY_CONTENT",
    "pass_phrase": "OCI_CLI_PASSPHRASE",
    "security_token_file": "OCI_CLI_SECURITY_TOKEN_FILE",
    "delegation_token_file": "OCI_CLI_DELEGATION_TOKEN_FILE",
}
"""Settings with the variables of the OCI CLI that take their place. With a key in them, no config file is needed."""


class Profile:
    """One profile of an OCI config file, read and checked, with the CLI's variables in place of its settings.

    Args:
        name: section of the file, `DEFAULT` unless given.
        file: path of the file; without one, where the OCI SDK looks: `~/.oci/config`, then `OCI_CONFIG_FILE`.

    Raises:
        ConfigurationError: the file or the profile is missing or not valid.
    """

    def __init__(self, name: str | None = None, file: str | os.PathLike[str] | None = None) -> None:
        self.name = name or "DEFAULT"
        self.file = _config_path(os.fspath(file) if file is not None else None)
        environment = {setting: os.environ[name] for setting, name in VARIABLES.items() if os.environ.get(name)}
        self._from_environment = frozenset(environment)
        if not os.path.isfile(self.file):
            if not (name or file) and environment.keys() & {"key_file", "key_content"}:
                self.settings = environment
                return
            raise ConfigurationError(
                f"profile {self.name}: there is no OCI config file {self.file}; "
                "`oci setup config` or `oci session authenticate` makes one"
            )
        parser = configparser.ConfigParser(interpolation=None)
        try:
            parser.read(self.file)
        except (configparser.Error, OSError, UnicodeDecodeError) as error:  # whose texts name the line
            reason = str(error).partition("\n")[0]
            raise ConfigurationError(f"{self} cannot be read: {type(error).__name__}: {reason}") from None
        if self.name not in parser:
            names = ", ".join(filter(parser.__getitem__, parser)) or "none"
            raise ConfigurationError(
                f"profile {self.name} is not in the OCI config file {self.file}; there are: {names}"
            )
        in_file = dict(parser[self.name])
        if "key_content" in in_file:
            raise ConfigurationError(f"{self}: key_content must not stand in a config file; key_file names the key")
        self.settings = in_file | environment

    def __str__(self) -> str:
        return f"profile {self.name} of {self.file}"

    __repr__ = __str__

    def signer(self, pass_phrase: str | None = None, way: str | None = None) -> KeySigner | SessionTokenSigner:
        """A signer with the profile's key: for its session token if it has one, else for its user's API key.

        Args:
            pass_phrase: of the private key; the profile's `pass_phrase` unless given.
            way: `api_key` or `security_token`, if it must be that one.

        Raises:
            ConfigurationError: a setting, the key file or the token file is missing or not valid.
        """
        pass_phrase = pass_phrase or self.settings.get("pass_phrase")
        if way == "security_token" or (way is None and self.settings.get("security_token_file")):
            return SessionTokenSigner(self, pass_phrase)
        needed = {name: self.settings.get(name, "") for name in _SHAPES}
        problems = [
            f"{self._named(name)} is {'malformed' if value else 'missing'}"
            for name, value in needed.items()
            if not _SHAPES[name].fullmatch(value)
        ]
        if problems:
            raise ConfigurationError(f"{self}: {', '.join(problems)}")
        return KeySigner("/".join(needed.values()), self.load_private_key(pass_phrase))

    def load_private_key(self, pass_phrase: str | None) -> rsa.RSAPrivateKey:
        """The private key in the profile's `key_file`, or in the variable OCI_CLI_KEY_CONTENT."""
        content = self.settings.get("key_content")
        pem = os.fsencode(content) if content else self._read("key_file")
        try:
            return load_private_key(pem, pass_phrase)
        except InvalidKey as error:
            problem = str(error)
        raise ConfigurationError(f"{self}: {self._named('key_content' if content else 'key_file')} {problem}")

    def token_of(self, name: str) -> str:
        """The token in the file whose path a setting gives."""
        token = self._read(name).decode("ascii", "replace")
        if not is_token(token):
            problem = "has characters that no token has" if token else "is empty"
            raise ConfigurationError(f"{self}: {self._named(name)} {problem}")
        return token

    def path(self, name: str) -> str:
        """The path that a setting gives, with `~` for the home folder."""
        path = self.settings.get(name)
        if not path:
            raise ConfigurationError(f"{self}: {name} is missing")
        return os.path.expanduser(path)

    def _read(self, name: str) -> bytes:
        """The content of the file whose path a setting gives."""
        try:
            with open(self.path(name), "rb") as file:
                return file.read().strip()
        except (OSError, ValueError) as error:  # also a path that cannot be one
            problem = getattr(error, "strerror", None) or "not valid"
        raise ConfigurationError(f"{self}: {self._named(name)} cannot be read: {problem}")

    def _named(self, setting: str) -> str:
        """What a setting is called where it stands, with the path that it gives."""
        name = VARIABLES[setting] if setting in self._from_environment else setting
        return f"{name} {self.path(setting)}" if setting.endswith("_file") else name


class SessionTokenSigner:
    """Signs with a session token, which it reads again whenever the token's file has changed.

    So a program keeps working while `oci session refresh`, or another process, renews the token.
    """

    signs_locally = True
    region: str | None = None

    def __init__(self, profile: Profile, pass_phrase: str | None) -> None:
        self.hint = f"if the session token has expired, `oci session refresh --profile {profile.name}` renews it"
        self._profile = profile
        self._pass_phrase = pass_phrase
        settings = (
            ["security_token_file"] if profile.settings.get("key_content") else ["security_token_file", "key_file"]
        )
        self._files = [profile.path(name) for name in settings]
        self._loaded = [*map(_stamp, self._files)], self._load()

    def sign(self, request: httpx.Request) -> object:
        """Signs with the token that the file holds now, and returns its key id."""
        return self._key_signer().sign(request)

    def renew(self, state: object) -> bool:
        """Whether the file holds another token than the one that was signed with."""
        return self._key_signer().api_key != state

    def _key_signer(self) -> KeySigner:
        """A signer with the token that the file holds now."""
        stamps = [*map(_stamp, self._files)]
        if stamps != self._loaded[0]:
            with suppress(ConfigurationError):  # a file is being written; the next request looks again
                self._loaded = stamps, self._load()  # both at once: threads need no lock
        return self._loaded[1]

    def _load(self) -> KeySigner:
        try:
            token = self._profile.token_of("security_token_file")
        except ConfigurationError as error:
            raise ConfigurationError(
                f"{error}; `oci session authenticate --profile-name {self._profile.name}` makes a new one"
            ) from None
        return KeySigner(f"ST${token}", self._profile.load_private_key(self._pass_phrase))


def _stamp(path: str) -> tuple[int, ...] | None:
    """Differs whenever a file has changed."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _config_path(location: str | None) -> str:
    """Where the config file is, in the order in which the OCI SDK looks."""
    usual = os.path.expanduser("~/.oci/config")
    if location is None and not os.path.isfile(usual):
        location = os.environ.get("OCI_CONFIG_FILE") or None
    return usual if location is None else os.path.expanduser(location)


__all__ = ["Profile", "SessionTokenSigner"]
