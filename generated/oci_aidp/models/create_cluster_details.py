from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateClusterDetails(Model):
    """What every `CreateClusterDetails` has; stands for kinds that are not known here."""

    type_: models.ClusterType
    """Kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    driver_config: models.DriverConfig
    """Configuration of the driver."""
    node_type: str | Unset = UNSET
    """Kind of node."""

    _variants = (
        "type",
        {"AI_COMPUTE": "CreateAiComputeDetails", "DFL": "CreateDflComputeDetails", "USER": "CreateSparkClusterDetails"},
    )
