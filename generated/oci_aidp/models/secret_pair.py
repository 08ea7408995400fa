from __future__ import annotations

from attrs import define, field

from ..model import Model


@define(kw_only=True)
class SecretPair(Model):
    """A secret pair."""

    secret_key: str = field(repr=False)
    """Key of the secret."""
    secret_value: str = field(repr=False)
    """Value of the secret; a secret itself."""
