from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateExperimentDetails(Model):
    """The schema CreateExperimentDetails."""

    name: str
    """Unique among active experiments; UpdateExperiment changes it."""
    artifact_location: str | Unset = UNSET
    """URI below which all artifacts of its runs are stored; left out, the service chooses."""
    tags: list[models.ExperimentTag] | Unset = UNSET

    _wire_names = {"artifact_location": "artifact_location"}
