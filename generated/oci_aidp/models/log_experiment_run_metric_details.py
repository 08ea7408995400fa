from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class LogExperimentRunMetricDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    key: str
    """Such as `rmse`."""
    value: float
    timestamp: int
    """Milliseconds since the epoch, when it was measured."""
    step: int | Unset = UNSET
    """Position in training, such as the epoch; MLflow's default is 0."""

    _wire_names = {"run_id": "run_id"}
