from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class LogExperimentRunModelDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    model_json: str
    """Content of the `MLmodel` file as JSON text."""

    _wire_names = {"run_id": "run_id", "model_json": "model_json"}
