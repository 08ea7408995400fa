from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class SetExperimentTagDetails(Model):
    """What is needed to set an experiment tag."""

    experiment_id: str
    """Identifier of the experiment."""
    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""

    _wire_names = {"experiment_id": "experiment_id"}
