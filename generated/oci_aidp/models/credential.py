from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Credential(Model):
    """A credential."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    type_: models.CredentialType | Unset = UNSET
    """Kind."""
    credential_details: models.CredentialDetails | Unset = UNSET
    """Details of the credential."""
    credential_description: str | Unset = UNSET
    """Description of the credential."""
    lifecycle_state: models.TableLifecycleState | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_state_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
