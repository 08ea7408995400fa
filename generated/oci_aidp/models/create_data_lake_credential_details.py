from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .credential_details import CredentialDetails
    from .credential_type import CredentialType


@define(kw_only=True)
class CreateDataLakeCredentialDetails(Model):
    """What is needed to create a data lake credential."""

    display_name: str
    """Display name, for people to read."""
    credential_description: str | Unset = UNSET
    """Description of the credential."""
    type_: CredentialType
    """Kind."""
    credential_details: CredentialDetails
    """Details of the credential."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("credential_description", "credentialDescription", None, False),
        ("type_", "type", _codecs.enum("CredentialType"), False),
        ("credential_details", "credentialDetails", _codecs.model("CredentialDetails"), False),
    )
