from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class DeleteExperimentRunTagDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    key: str
    """MLflow guarantees at least 250 bytes."""

    _wire_names = {"run_id": "run_id"}
