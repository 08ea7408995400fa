from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .network_configuration_state import NetworkConfigurationState


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("state_message", "stateMessage", None, False),
        ("state", "state", _codecs.enum("NetworkConfigurationState"), False),
        ("external_id", "externalId", None, False),
        ("properties", "properties", None, False),
    )
