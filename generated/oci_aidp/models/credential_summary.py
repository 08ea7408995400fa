from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CredentialSummary(Model):
    """A credential, as lists show it."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    credential_type: models.CredentialType
    """Kind of credential."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    life_cycle_state: models.TableLifecycleState | Unset = UNSET
    """State of the lifecycle."""
