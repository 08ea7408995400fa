from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class ReplicaConfig(Model):
    """A replica configuration."""

    min_replica: int | Unset = UNSET
    """Minimum replica."""
    max_replica: int | Unset = UNSET
    """Maximum replica."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("min_replica", "minReplica", None, False),
        ("max_replica", "maxReplica", None, False),
    )
