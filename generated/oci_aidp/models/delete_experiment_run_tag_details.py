from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeleteExperimentRunTagDetails(Model):
    """What is needed to delete an experiment run tag."""

    run_id: str
    """Identifier of the run."""
    key: str
    """Key, unique within its kind."""

    _wire_names = {"run_id": "run_id"}
