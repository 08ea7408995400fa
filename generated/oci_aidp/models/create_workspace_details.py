from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import WorkspaceNetworkConfigurationDetails


@define(kw_only=True)
class CreateWorkspaceDetails(Model):
    """What is needed to create a workspace."""

    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    default_catalog_key: str | Unset = UNSET
    """Key of the default catalog."""
    network_configuration_details: WorkspaceNetworkConfigurationDetails | Unset = UNSET
    """Details of the network configuration."""

    _names = {}
