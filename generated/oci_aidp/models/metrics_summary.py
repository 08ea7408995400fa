from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class MetricsSummary(Model):
    """Metrics, as lists show it."""

    namespace: str
    """Namespace."""
    compartment_id: str
    """Identifier of the compartment."""
    name: str
    """Name."""
    dimensions: Any
    """Dimensions, by name."""
    metadata: Any | Unset = UNSET
    """Metadata."""
    resolution: str | Unset = UNSET
    """Resolution."""
    resource_group: str | Unset = UNSET
    """Resource group."""
    aggregated_data_points: list[models.AggregatedDataPoint]
    """Aggregated data points."""
