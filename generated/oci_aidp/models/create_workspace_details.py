from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateWorkspaceDetails(Model):
    display_name: str
    """Unique in the platform; can be changed."""
    description: str | Unset = UNSET
    default_catalog_key: str | Unset = UNSET
    """From ListCatalogs. Notebooks of the workspace may leave its name out: `schema.table` instead of
    `catalog.schema.table`."""
    network_configuration_details: models.WorkspaceNetworkConfigurationDetails | Unset = UNSET
    """Connects the workspace to a private network; left out, it has none."""
