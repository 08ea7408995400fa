from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateExperimentDetails(Model):
    name: str
    """Unique among active experiments; UpdateExperiment changes it."""
    artifact_location: str | Unset = UNSET
    """URI below which all artifacts of its runs are stored; left out, the service chooses."""
    tags: list[models.ExperimentTag] | Unset = UNSET

    _wire_names = {"artifact_location": "artifact_location"}
