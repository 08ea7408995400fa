from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateClusterDetails(Model):
    type_: models.ClusterType
    """Notebooks can be attached to `USER` clusters only."""
    display_name: str | Unset = UNSET
    """Starts with a letter; of special characters only underscore and slash are accepted (a hyphen is answered 400).
    Can be changed."""
    description: str | Unset = UNSET
    """1 to 400 characters."""
    driver_config: models.DriverConfig | Unset = UNSET
    """Node type, or shape with its size, of the driver."""
    node_type: str | Unset = UNSET
    """Code for the shape of a node and the resources with it."""

    _variants = ("type", {"AI_COMPUTE": "UpdateAiComputeDetails", "USER": "UpdateSparkClusterDetails"})
