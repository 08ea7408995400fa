from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class QueryReplicaIdsResult(Model):
    """Result of a request to query replica IDs."""

    replica_ids: list[str]
    """Identifiers of the replica."""

    _fields: ClassVar[tuple[Field, ...]] = (("replica_ids", "replicaIds", None, False),)
