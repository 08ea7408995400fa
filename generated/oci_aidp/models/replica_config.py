from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ReplicaConfig(Model):
    """A replica configuration."""

    min_replica: int | Unset = UNSET
    """Minimum replica."""
    max_replica: int | Unset = UNSET
    """Maximum replica."""
