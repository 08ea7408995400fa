from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeleteExperimentTagDetails(Model):
    """What is needed to delete an experiment tag."""

    experiment_id: str
    """Identifier of the experiment."""
    key: str
    """Key, unique within its kind."""

    _wire_names = {"experiment_id": "experiment_id"}
