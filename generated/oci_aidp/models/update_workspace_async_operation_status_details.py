from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import NetworkConfigurationState


@define(kw_only=True)
class UpdateWorkspaceAsyncOperationStatusDetails(Model):
    """What is needed to update a workspace async operation status."""

    state_message: str | Unset = UNSET
    """More on the state, for people to read."""
    state: NetworkConfigurationState
    """State."""
    external_id: str | Unset = UNSET
    """Identifier outside of the service."""
    properties: dict[str, Any] | Unset = UNSET
    """Further properties."""

    _names = {}
