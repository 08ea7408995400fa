from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class LogExperimentRunParamDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    key: str
    """MLflow guarantees at least 250 bytes."""
    value: str
    """Numbers, too, are sent as text."""

    _wire_names = {"run_id": "run_id"}
