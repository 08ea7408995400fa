from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class CredentialV2NameAndSecretKey(Model):
    """A credential v2 name and secret key."""

    display_name: str
    """Display name, for people to read."""
    secret_key: str | Unset = field(default=UNSET, repr=False)
    """Key of the secret."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("secret_key", "secretKey", None, False),
    )
