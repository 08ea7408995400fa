from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class UpdatePrivateNetworkProfileDetails(Model):
    """Fields left out keep their value."""

    name: str | Unset = UNSET
    """New display name."""
    description: str | Unset = UNSET
    """New text; an empty string removes it."""
    customer_compartment_id: str | Unset = UNSET
    """OCID of the compartment with the network resources."""
    customer_vcn_id: str | Unset = UNSET
    """OCID of the virtual cloud network through which the Git server is reached."""
    customer_subnet_id: str | Unset = UNSET
    """OCID of the subnet through which the Git server is reached."""
