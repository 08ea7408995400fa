from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import CredentialDetails, CredentialType


@define(kw_only=True)
class UpdateDataLakeCredentialDetails(Model):
    """What is needed to update a data lake credential."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    credential_description: str | Unset = UNSET
    """Description of the credential."""
    type_: CredentialType | Unset = UNSET
    """Kind."""
    credential_details: CredentialDetails | Unset = UNSET
    """Details of the credential."""

    _names = {}
