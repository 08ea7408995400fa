from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import CredentialDetails, CredentialType


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

    _names = {}
