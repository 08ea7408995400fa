from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateDataLakeCredentialDetails(Model):
    """What is needed to update a data lake credential."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    credential_description: str | Unset = UNSET
    """Description of the credential."""
    type_: models.CredentialType | Unset = UNSET
    """Kind."""
    credential_details: models.CredentialDetails | Unset = UNSET
    """Details of the credential."""
