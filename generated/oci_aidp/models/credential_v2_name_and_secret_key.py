from __future__ import annotations

from attrs import define, field

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CredentialV2NameAndSecretKey(Model):
    """A credential v2 name and secret key."""

    display_name: str
    """Display name, for people to read."""
    secret_key: str | Unset = field(default=UNSET, repr=False)
    """Key of the secret."""
