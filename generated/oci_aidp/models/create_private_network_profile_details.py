from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CreatePrivateNetworkProfileDetails(Model):
    name: str
    """Display name; ListPrivateNetworkProfiles finds it."""
    description: str | Unset = UNSET
    customer_compartment_id: str
    """OCID of the compartment with the network resources."""
    customer_vcn_id: str
    """OCID of the virtual cloud network through which the Git server is reached."""
    customer_subnet_id: str
    """OCID of the subnet through which the Git server is reached."""
