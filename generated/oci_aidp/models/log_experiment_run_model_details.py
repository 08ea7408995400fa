from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class LogExperimentRunModelDetails(Model):
    """What is needed to log an experiment run model."""

    run_id: str
    """Identifier of the run."""
    model_json: str
    """The model as JSON."""

    _wire_names = {"run_id": "run_id", "model_json": "model_json"}
