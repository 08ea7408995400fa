from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class AutoScaleMetricConfiguration(Model):
    name: models.AutoScaleMetricName
    target_average_value: str
    """Number as text. `API_REQUESTS_PER_SECOND`: 1 to 15 requests per second for each replica, default 10;
    `CPU_UTILIZATION` and `MEMORY_UTILIZATION`: 0 to 100 percent, default 75."""
