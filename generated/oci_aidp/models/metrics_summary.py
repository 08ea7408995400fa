from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class MetricsSummary(Model):
    """One metric with one combination of dimensions, as a series of values."""

    namespace: str
    """Service or application that sent the metric to OCI Monitoring."""
    compartment_id: str
    """OCID of the compartment whose resources the values are of."""
    name: str
    dimensions: Any
    """What the values are of, such as the replica in `agentNode`."""
    metadata: Any | Unset = UNSET
    """Further details from the definition of the metric."""
    resolution: str | Unset = UNSET
    """Time from one window to the next, such as `1m`."""
    resource_group: str | Unset = UNSET
    """Free text by which OCI Monitoring groups metrics."""
    aggregated_data_points: list[models.AggregatedDataPoint]
    """One value for each window."""
