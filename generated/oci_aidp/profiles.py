# Copied from overrides/oci_aidp/profiles.py: edit it there and run `make generate`.
"""Profiles of the OCI config file, turned into signers: API keys and session tokens."""

from __future__ import annotations

import configparser
import os
import threading
from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable


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
        import oci.config
        import oci.exceptions

        self.name = name or oci.config.DEFAULT_PROFILE
        location = os.fspath(file) if file is not None else oci.config.DEFAULT_LOCATION
        self.file = _config_path(location)
        environment = {setting: os.environ[name] for setting, name in VARIABLES.items() if os.environ.get(name)}
        self._from_environment = frozenset(environment)
        if not os.path.isfile(self.file) and not (name or file) and environment.keys() & {"key_file", "key_content"}:
            self.settings: dict[str, Any] = environment
            return
        if not os.path.isfile(self.file):
            raise ConfigurationError(
                f"profile {self.name}: there is no OCI config file {self.file}; "
                "`oci setup config` or `oci session authenticate` makes one"
            )
        try:
            self.settings = oci.config.from_file(self.file, self.name) | environment
        except oci.exceptions.ProfileNotFound:
            raise ConfigurationError(f"profile {self.name} is not in the OCI config file {self.file}") from None
        except oci.exceptions.InvalidKeyFilePath:
            raise ConfigurationError(f"{self}: there is no key file {self._raw_setting('key_file')}") from None
        except Exception as error:  # configparser's and oci's own errors, whose texts name the line
            raise ConfigurationError(f"{self} cannot be read: {type(error).__name__}: {_first_line(error)}") from None

    def __str__(self) -> str:
        return f"profile {self.name} of {self.file}"

    __repr__ = __str__

    def check_authentication_type(self) -> None:
        """Refuses any `authentication_type` but that of Cloud Shell, as the OCI SDK does.

        Raises:
            ConfigurationError: it is another one.
        """
        kind = self.setting("authentication_type")
        if kind != "instance_principal":
            raise ConfigurationError(f"{self}: authentication_type {kind!r} is not supported; instance_principal is")

    def signer(self, pass_phrase: str | None = None) -> Callable[[Any], Any]:
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

    def api_key_signer(self, pass_phrase: str | None = None) -> Callable[[Any], Any]:
        """A signer for the API key of the profile's user, also if there is a session token."""
        pass_phrase = pass_phrase or self.settings.get("pass_phrase")
        import oci.config
        import oci.exceptions
        import oci.signer

        checked = {**self.settings, "region": self.settings.get("region") or "any"}
        if not checked.get("key_content"):
            self.setting("key_file")
        try:
            oci.config.validate_config(checked)
        except oci.exceptions.InvalidConfig as error:
            problems = ", ".join(f"{self._named(key)} is {problem}" for key, problem in sorted(error.args[0].items()))
            raise ConfigurationError(f"{self}: {problems}") from None
        identity = checked["tenancy"], checked["user"], checked["fingerprint"]
        signer: Callable[[Any], Any] = self._with_key(
            lambda: oci.signer.Signer(*identity, checked.get("key_file"), pass_phrase, checked.get("key_content"))
        )
        return signer

    def _raw_setting(self, name: str) -> str:
        """What a setting says in a file that the OCI SDK refuses."""
        parser = configparser.ConfigParser(interpolation=None)
        parser.read(self.file)
        return parser.get(self.name, name, fallback="")

    def setting(self, name: str) -> str:
        """The value of a setting that must be there."""
        value = self.settings.get(name)
        if not value:
            raise ConfigurationError(f"{self}: {name} is missing")
        return str(value)

    def _named(self, setting: str) -> str:
        """What a setting is called where it stands."""
        return VARIABLES[setting] if setting in self._from_environment else setting

    def content_of(self, name: str) -> str:
        """What stands in the text file whose path a setting gives."""
        try:
            with open(self.path(name), encoding="utf-8") as file:
                content = file.read().strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "not text"
            raise ConfigurationError(
                f"{self}: {self._named(name)} {self.path(name)} cannot be read: {reason}"
            ) from None
        if not content:
            raise ConfigurationError(f"{self}: {self._named(name)} {self.path(name)} is empty")
        return content

    def path(self, name: str) -> str:
        """The path that a setting gives, with `~` for the home folder."""
        return os.path.expanduser(self.setting(name))

    def load_private_key(self, pass_phrase: str | None) -> Any:
        """The private key in the profile's `key_file`."""
        import oci.signer

        if content := self.settings.get("key_content"):
            return self._with_key(lambda: oci.signer.load_private_key(content, pass_phrase))
        return self._with_key(lambda: oci.signer.load_private_key_from_file(self.path("key_file"), pass_phrase))

    def _with_key(self, load: Callable[[], Any]) -> Any:
        """What `load` makes of the key file, its failures told with the names of the profile and the file."""
        import oci.exceptions

        setting = "key_content" if self.settings.get("key_content") else "key_file"
        file = f"in {self._named(setting)}" if setting == "key_content" else str(self.settings.get(setting))
        if setting == "key_file" and setting in self._from_environment:
            file += f" ({self._named(setting)})"
        try:
            return load()
        except oci.exceptions.MissingPrivateKeyPassphrase:
            problem = "is encrypted; give its pass phrase, as pass_phrase in the profile or to connect()"
        except oci.exceptions.InvalidPrivateKey as error:
            public = "public key was provided" in str(error)
            problem = (
                "is a public key; key_file must name the private one"
                if public
                else "is not a private key in PEM form, or the pass phrase is wrong"
            )
        except OSError as error:
            problem = f"cannot be read: {error.strerror}"
        except (ValueError, TypeError, AttributeError):
            problem = "is not an RSA private key in PEM form"
        raise ConfigurationError(f"{self}: the key {file} {problem}")


class SessionTokenSigner:
    """Signs with a session token, which it reads again whenever the token's file has changed.

    So a program keeps working while `oci session refresh`, or another process, renews the token.
    """

    signs_locally = True

    def __init__(self, profile: Profile, pass_phrase: str | None) -> None:
        self.hint = f"if the session token has expired, `oci session refresh --profile {profile.name}` renews it"
        self._profile = profile
        self._pass_phrase = pass_phrase
        self._token_file = profile.path("security_token_file")
        self._key_file = None if profile.settings.get("key_content") else profile.path("key_file")
        self._lock = threading.Lock()
        self._stamp: tuple[object, ...] | None = None
        self._signer: Any = None
        self._current()

    def __call__(self, request: Any) -> Any:
        """Signs a request in the way of the `oci` signers."""
        return self._current()(request)

    @property
    def api_key(self) -> str:
        """The key id of the next signature: `ST$` and the token that the file holds now."""
        return str(self._current().api_key)

    def _current(self) -> Any:
        stamp = _stamp(self._token_file), _stamp(self._key_file)
        if stamp == self._stamp:
            return self._signer
        with self._lock:
            if stamp != self._stamp:
                try:
                    self._signer = self._load()
                except ConfigurationError:
                    if self._signer is None:
                        raise
                    return self._signer  # the file is being written; the next request looks again
                self._stamp = stamp
            return self._signer

    def _load(self) -> Any:
        from oci.auth.signers import SecurityTokenSigner

        try:
            with open(self._token_file, encoding="ascii") as file:
                token = file.read().strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "not a token"
            raise ConfigurationError(
                f"{self._profile}: the session token {self._token_file} cannot be read: {reason}; "
                f"`oci session authenticate --profile-name {self._profile.name}` makes a new one"
            ) from None
        if not token:
            raise ConfigurationError(f"{self._profile}: the session token {self._token_file} is empty")
        return SecurityTokenSigner(token, self._profile.load_private_key(self._pass_phrase))


def _stamp(path: str | None) -> tuple[int, ...] | None:
    if path is None:
        return None
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _config_path(location: str) -> str:
    """Where the config file is, in the order in which the OCI SDK looks."""
    import oci.config

    path = os.path.expanduser(location)
    if location == oci.config.DEFAULT_LOCATION and not os.path.isfile(path):
        elsewhere = os.environ.get(oci.config.CONFIG_FILE_PATH_ENV_VAR_NAME)
        return os.path.expanduser(elsewhere or location)
    return path


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0]


__all__ = ["Profile", "SessionTokenSigner"]
