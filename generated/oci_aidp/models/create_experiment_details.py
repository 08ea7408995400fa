from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateExperimentDetails(Model):
    """What is needed to create an experiment."""

    name: str
    """Name."""
    artifact_location: str | Unset = UNSET
    """Artifact location."""
    tags: list[models.ExperimentTag] | Unset = UNSET
    """Tags."""

    _wire_names = {"artifact_location": "artifact_location"}
