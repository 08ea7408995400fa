from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateExperimentRunTagsDetails(Model):
    """What is needed to update experiment run tags."""

    run_id: str
    """Identifier of the run."""
    set_tags: list[models.ExperimentRunTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[models.ExperimentRunTagKey] | Unset = UNSET
    """Tags to delete."""

    _wire_names = {"run_id": "run_id", "set_tags": "set_tags", "delete_tags": "delete_tags"}
