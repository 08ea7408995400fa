from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Experiment(Model):
    """An experiment."""

    experiment_id: str
    """Identifier of the experiment."""
    name: str
    """Name."""
    artifact_location: str | Unset = UNSET
    """Artifact location."""
    lifecycle_stage: str | Unset = UNSET
    """Lifecycle stage."""
    creation_time: int | Unset = UNSET
    """Time of the creation."""
    last_update_time: int | Unset = UNSET
    """Time of the last update."""
    tags: list[models.ExperimentTag] | Unset = UNSET
    """Tags."""

    _wire_names = {
        "experiment_id": "experiment_id",
        "artifact_location": "artifact_location",
        "lifecycle_stage": "lifecycle_stage",
        "creation_time": "creation_time",
        "last_update_time": "last_update_time",
    }
