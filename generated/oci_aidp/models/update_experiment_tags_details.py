from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateExperimentTagsDetails(Model):
    """What is needed to update experiment tags."""

    experiment_id: str
    """Identifier of the experiment."""
    set_tags: list[models.ExperimentTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[models.ExperimentTagKey] | Unset = UNSET
    """Tags to delete."""

    _wire_names = {"experiment_id": "experiment_id", "set_tags": "set_tags", "delete_tags": "delete_tags"}
