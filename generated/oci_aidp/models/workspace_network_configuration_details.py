from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class WorkspaceNetworkConfigurationDetails(Model):
    """Private network that the workspace's clusters reach data through; external catalogs for data in that network
    need it first."""

    subnet_id: str | Unset = UNSET
    """OCID; in the network of the data to reach."""
    nsg_ids: list[str] | Unset = UNSET
    """OCIDs of network security groups."""
    dns_zones: list[str] | Unset = UNSET
    """Domain names in full that the workspace may reach, such as `app.examplecorp.com`."""
    scan_details: list[models.Scan] | Unset = UNSET
    """Hosts and ports of RAC databases to make private endpoints for; at most 15."""
