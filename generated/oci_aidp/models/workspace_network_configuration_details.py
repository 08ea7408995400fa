from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import Scan


@define(kw_only=True)
class WorkspaceNetworkConfigurationDetails(Model):
    """Details of a workspace network configuration."""

    subnet_id: str | Unset = UNSET
    """Identifier of the subnet."""
    nsg_ids: list[str] | Unset = UNSET
    """Identifiers of the NSG."""
    dns_zones: list[str] | Unset = UNSET
    """DNS zones."""
    scan_details: list[Scan] | Unset = UNSET
    """Details of the scan."""

    _names = {}
