from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class AutoScale(Model):
    min_workers: int | Unset = UNSET
    """Number of workers that the cluster shrinks to when it is underused."""
    max_workers: int | Unset = UNSET
    """Number of workers that the cluster grows to when it is overloaded."""
