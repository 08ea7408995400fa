from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class AutoScaleConfiguration(Model):
    """How the number of replicas of an AI compute follows the load. If `minReplica` and `maxReplica` differ, at
    least one metric is required; metrics left out get a default target: 10 requests per second, 75 percent CPU,
    75 percent memory. An empty object means a fixed number of replicas."""

    metrics: list[models.AutoScaleMetricConfiguration] | Unset = UNSET
    """At least one if `minReplica` and `maxReplica` differ; the ones left out have default targets."""
    cooldown_period_in_minutes: int | Unset = UNSET
    """Shortest time between two changes of the number of replicas; also the length of both Data Flow stabilisation
    windows."""
