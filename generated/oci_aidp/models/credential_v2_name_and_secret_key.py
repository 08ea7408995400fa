from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, field as _field


@define(kw_only=True)
class CredentialV2NameAndSecretKey(Model):
    """Points to a secret in the platform's credential store, by name."""

    display_name: str
    """From ListCredentials. Starts with a letter, followed by letters, digits and `_`."""
    secret_key: str | Unset = _field(default=UNSET, repr=False)
    """Name of one entry of a `SECRET_TOKEN` credential (its `secretKey`), not the secret itself."""
