# Copied from overrides/oci_aidp/auth/profiles.py: edit it there and run `make generate`.
"""Profiles of the OCI config file, turned into signers: API keys and session tokens."""

from __future__ import annotations

import configparser
import os
import re
import threading

import httpx
from cryptography.hazmat.primitives.asymmetric import rsa

from .._forks import renew_after_fork
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
        if not os.path.isfile(self.file) and not (name or file) and environment.keys() & {"key_file", "key_content"}:
            self.settings: dict[str, str] = environment
            return
        if not os.path.isfile(self.file):
            raise ConfigurationError(
                f"profile {self.name}: there is no OCI config file {self.file}; "
                "`oci setup config` or `oci session authenticate` makes one"
            )
        parser = configparser.ConfigParser(interpolation=None)
        try:
            parser.read(self.file)
        except (configparser.Error, OSError, UnicodeDecodeError) as error:  # whose texts name the line
            raise ConfigurationError(f"{self} cannot be read: {type(error).__name__}: {_first_line(error)}") from None
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

    def check_authentication_type(self) -> None:
        """Refuses every `authentication_type` except that of Cloud Shell, as the OCI SDK does.

        Raises:
            ConfigurationError: the type is not supported.
        """
        authentication_type = self.setting("authentication_type")
        if authentication_type != "instance_principal":
            raise ConfigurationError(
                f"{self}: authentication_type {authentication_type!r} is not supported; instance_principal is"
            )

    def signer(self, pass_phrase: str | None = None) -> KeySigner | SessionTokenSigner:
        """A signer with the profile's key: for its session token if it has one, else for its user's API key.

        Args:
            pass_phrase: of the private key; the profile's `pass_phrase` unless given.

        Raises:
            ConfigurationError: a setting, the key file or the token file is missing or not valid.
        """
        if self.settings.get("security_token_file"):
            return self.session_token_signer(pass_phrase)
        return self.api_key_signer(pass_phrase)

    def session_token_signer(self, pass_phrase: str | None = None) -> SessionTokenSigner:
        """A signer for the profile's session token, which it reads again whenever the file changes."""
        return SessionTokenSigner(self, pass_phrase or self.settings.get("pass_phrase"))

    def api_key_signer(self, pass_phrase: str | None = None) -> KeySigner:
        """A signer for the API key of the profile's user, even if the profile has a session token."""
        needed = {name: self.settings.get(name) for name in ("fingerprint", "tenancy", "user")}
        problems = [
            f"{self._named(name)} is {'malformed' if value else 'missing'}"
            for name, value in needed.items()
            if not (value and _SHAPES[name].fullmatch(value))
        ]
        if problems:
            raise ConfigurationError(f"{self}: {', '.join(problems)}")
        key_id = f"{needed['tenancy']}/{needed['user']}/{needed['fingerprint']}"
        return KeySigner(key_id, self.load_private_key(pass_phrase or self.settings.get("pass_phrase")))

    def setting(self, name: str) -> str:
        """The value of a required setting."""
        value = self.settings.get(name)
        if not value:
            raise ConfigurationError(f"{self}: {name} is missing")
        return str(value)

    def _named(self, setting: str) -> str:
        """What a setting is called where it stands."""
        return VARIABLES[setting] if setting in self._from_environment else setting

    def token_of(self, name: str) -> str:
        """The token in the file whose path a setting gives."""
        try:
            with open(self.path(name), encoding="utf-8") as file:
                content = file.read().strip()
        except (OSError, ValueError) as error:  # not text, or a path that cannot be one
            reason = getattr(error, "strerror", None) or "not valid"
            raise ConfigurationError(
                f"{self}: {self._named(name)} {self.path(name)} cannot be read: {reason}"
            ) from None
        if not is_token(content):
            problem = "has characters that no token has" if content else "is empty"
            raise ConfigurationError(f"{self}: {self._named(name)} {self.path(name)} {problem}")
        return content

    def path(self, name: str) -> str:
        """The path that a setting gives, with `~` for the home folder."""
        return os.path.expanduser(self.setting(name))

    def load_private_key(self, pass_phrase: str | None) -> rsa.RSAPrivateKey:
        """The private key in the profile's `key_file`, or in the variable OCI_CLI_KEY_CONTENT."""
        content = self.settings.get("key_content")
        if content:
            where = f"in {self._named('key_content')}"
        else:
            where = self.setting("key_file")
            if "key_file" in self._from_environment:
                where += f" ({self._named('key_file')})"
        try:
            if content:
                return load_private_key(content.encode(), pass_phrase)
            with open(self.path("key_file"), "rb") as file:
                return load_private_key(file.read().strip(), pass_phrase)
        except InvalidKey as error:
            problem = str(error)
        except (OSError, ValueError) as error:
            problem = f"cannot be read: {getattr(error, 'strerror', None) or 'not valid'}"
        raise ConfigurationError(f"{self}: the key {where} {problem}")


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
        self._token_file = profile.path("security_token_file")
        self._key_file = None if profile.settings.get("key_content") else profile.path("key_file")
        self._lock = threading.Lock()
        renew_after_fork(self)
        self._stamp: tuple[object, ...] | None = None
        self._signer: KeySigner | None = None
        self.key_signer()

    def after_fork(self) -> None:
        """Renews the lock."""
        self._lock = threading.Lock()

    @property
    def api_key(self) -> str:
        """The key id of the next signature: `ST$` and the token that the file holds now."""
        return self.key_signer().api_key

    def sign(self, request: httpx.Request) -> object:
        """Signs with the token that the file holds now, and returns its key id."""
        signer = self.key_signer()
        signer.sign(request)
        return signer.api_key

    def renew(self, state: object) -> bool:
        """Whether the file holds another token than the one that was signed with."""
        return self.api_key != state

    def key_signer(self) -> KeySigner:
        """A signer with the token that the file holds now."""
        stamp = _stamp(self._token_file), _stamp(self._key_file)
        if self._signer is not None and stamp == self._stamp:
            return self._signer
        with self._lock:
            if self._signer is None or stamp != self._stamp:
                try:
                    self._signer = self._load()
                except ConfigurationError:
                    if self._signer is None:
                        raise
                    return self._signer  # the file is being written; the next request looks again
                self._stamp = stamp
            return self._signer

    def _load(self) -> KeySigner:
        try:
            token = self._profile.token_of("security_token_file")
        except ConfigurationError as error:
            raise ConfigurationError(
                f"{error}; `oci session authenticate --profile-name {self._profile.name}` makes a new one"
            ) from None
        return KeySigner(f"ST${token}", self._profile.load_private_key(self._pass_phrase))


def _stamp(path: str | None) -> tuple[int, ...] | None:
    if path is None:
        return None
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


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0]


__all__ = ["Profile", "SessionTokenSigner"]
