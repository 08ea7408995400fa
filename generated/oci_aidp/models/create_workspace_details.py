from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .workspace_network_configuration_details import WorkspaceNetworkConfigurationDetails


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("description", "description", None, False),
        ("default_catalog_key", "defaultCatalogKey", None, False),
        (
            "network_configuration_details",
            "networkConfigurationDetails",
            _codecs.model("WorkspaceNetworkConfigurationDetails"),
            False,
        ),
    )
