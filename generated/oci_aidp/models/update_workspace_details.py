from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateWorkspaceDetails(Model):
    """What is needed to update a workspace."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    default_catalog_key: str | Unset = UNSET
    """Key of the default catalog."""
    network_configuration_details: models.WorkspaceNetworkConfigurationDetails | Unset = UNSET
    """Details of the network configuration."""
