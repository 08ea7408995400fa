from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateWorkspaceDetails(Model):
    """What is needed to create a workspace."""

    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    default_catalog_key: str | Unset = UNSET
    """Key of the default catalog."""
    network_configuration_details: models.WorkspaceNetworkConfigurationDetails | Unset = UNSET
    """Details of the network configuration."""
