from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ExperimentRunParam(Model):
    """Input of a run, such as a hyperparameter; cannot change once logged."""

    key: str | Unset = UNSET
    """MLflow guarantees at least 250 bytes."""
    value: str | Unset = UNSET
    """Numbers, too, are sent as text."""
