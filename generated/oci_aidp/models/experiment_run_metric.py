from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ExperimentRunMetric(Model):
    """One value of a metric; a metric may have many, told apart by time and step."""

    key: str | Unset = UNSET
    """Such as `rmse`."""
    value: float | Unset = UNSET
    timestamp: int | Unset = UNSET
    """Milliseconds since the epoch, when it was measured."""
    step: int | Unset = UNSET
    """Position in training, such as the epoch; MLflow's default is 0."""
