from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ExperimentTag(Model):
    key: str
    """MLflow guarantees at least 250 bytes."""
    value: str | Unset = UNSET
    """MLflow guarantees at least 5000 bytes."""
