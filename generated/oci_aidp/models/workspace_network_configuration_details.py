from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class WorkspaceNetworkConfigurationDetails(Model):
    """Details of a workspace network configuration."""

    subnet_id: str | Unset = UNSET
    """Identifier of the subnet."""
    nsg_ids: list[str] | Unset = UNSET
    """Identifiers of the NSG."""
    dns_zones: list[str] | Unset = UNSET
    """DNS zones."""
    scan_details: list[models.Scan] | Unset = UNSET
    """Details of the scan."""
