from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdatePrivateNetworkProfileDetails(Model):
    """What is needed to update a private network profile."""

    name: str | Unset = UNSET
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    customer_compartment_id: str | Unset = UNSET
    """Identifier of the customer compartment."""
    customer_vcn_id: str | Unset = UNSET
    """Identifier of the customer VCN."""
    customer_subnet_id: str | Unset = UNSET
    """Identifier of the customer subnet."""
