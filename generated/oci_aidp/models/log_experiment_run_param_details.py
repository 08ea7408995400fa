from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class LogExperimentRunParamDetails(Model):
    """What is needed to log an experiment run parameter."""

    run_id: str
    """Identifier of the run."""
    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""

    _wire_names = {"run_id": "run_id"}
