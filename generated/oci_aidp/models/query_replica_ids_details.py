from __future__ import annotations

from ._schema import Model, datetime, define


@define(kw_only=True)
class QueryReplicaIdsDetails(Model):
    metric_name: str
    """`CpuUtilization`, `MemoryUtilization`, `NetworkReceiveBytes` or `NetworkTransmitBytes`; replicas that sent
    this metric are found."""
    time_begin: datetime.datetime
    """Start of the period in which metric values are looked for."""
    time_end: datetime.datetime
    """End of the period in which metric values are looked for."""
