from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentTag, ExperimentTagKey


@define(kw_only=True)
class UpdateExperimentTagsDetails(Model):
    """What is needed to update experiment tags."""

    experiment_id: str
    """Identifier of the experiment."""
    set_tags: list[ExperimentTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[ExperimentTagKey] | Unset = UNSET
    """Tags to delete."""

    _names = {"experiment_id": "experiment_id", "set_tags": "set_tags", "delete_tags": "delete_tags"}
