from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class QueryReplicaIdsResult(Model):
    """Result of a request to query replica IDs."""

    replica_ids: list[str]
    """Identifiers of the replica."""
