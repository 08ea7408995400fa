from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ReplicaConfig(Model):
    """Number of replicas of an AI compute: fixed if both limits are equal, else autoscaled. One replica without this
    object."""

    min_replica: int | Unset = UNSET
    """Lower limit."""
    max_replica: int | Unset = UNSET
    """Upper limit; the service allows 10 unless the limit was raised. Equal to `minReplica` for a fixed number."""
