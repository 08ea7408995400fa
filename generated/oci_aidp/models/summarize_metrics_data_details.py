from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class SummarizeMetricsDataDetails(Model):
    """Oracle's samples write metric names in another way, and more of them: `CpuUtilization`, `MemoryUtilization`,
    `GcCpuUtilization`, `JvmHeapUsed`, `DiskReadBytes`, `ActiveTasks`, `TotalFailedTasks`,
    `TotalShuffleWriteBytes`."""

    aggregation_type: models.MetricAggregationType
    """How the raw points of a window become one value; `P95` is the 95th percentile."""
    metric_name: str
    """`CPU_UTILIZATION`, `MEMORY_UTILIZATION`, `FILE_SYSTEM_UTILIZATION`, `GC_CPU_UTILIZATION`, `DISK_READ_BYTES`,
    `DISK_WRITE_BYTES`, `NETWORK_RECEIVE_BYTES`, `NETWORK_TRANSMIT_BYTES`, `APP_STATUS`, `EXECUTOR_METRICS`, or
    `SYSTEM_` with `CPU`, `MEMORY`, `NETWORK_IN`, `NETWORK_OUT`, `DISK_READ` or `DISK_WRITE`; the service may know
    more."""
    agent_node: str | Unset = UNSET
    """Replica of an AI compute, from QueryReplicaIds; left out, all replicas count. Not for Spark clusters."""
    time_begin: datetime.datetime
    """Start of the period, RFC 3339 with milliseconds, such as `2026-05-04T02:00:00.000Z`."""
    time_end: datetime.datetime
    """End of the period, RFC 3339 with milliseconds; at most 24 hours after `timeBegin`."""
    interval: str
    """Length of a window, such as `1m` or `5m`. A value's timestamp is the end of its window: at `5m`, 2:05 stands
    for 2:00:00 to 2:05:00."""
    resolution: str | Unset = UNSET
    """Time from one window to the next: `1m` to `60m`, `1h` to `24h` or `1d`, not longer than `interval`; default
    `1m`. With interval `5m` and resolution `1m`, five-minute values are returned for every minute."""
