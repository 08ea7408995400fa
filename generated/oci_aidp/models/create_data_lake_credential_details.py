from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateDataLakeCredentialDetails(Model):
    """What is needed to create a data lake credential."""

    display_name: str
    """Display name, for people to read."""
    credential_description: str | Unset = UNSET
    """Description of the credential."""
    type_: models.CredentialType
    """Kind."""
    credential_details: models.CredentialDetails
    """Details of the credential."""
