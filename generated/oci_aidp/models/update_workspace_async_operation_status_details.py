from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateWorkspaceAsyncOperationStatusDetails(Model):
    """What is needed to update a workspace async operation status."""

    state_message: str | Unset = UNSET
    """More on the state, for people to read."""
    state: models.NetworkConfigurationState
    """State."""
    external_id: str | Unset = UNSET
    """Identifier outside of the service."""
    properties: dict[str, Any] | Unset = UNSET
    """Further properties."""
