from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class QueryReplicaIdsResult(Model):
    replica_ids: list[str]
    """Values of the dimension `agentNode`, each once; pass one as `agentNode` to SummarizeMetricsData."""
