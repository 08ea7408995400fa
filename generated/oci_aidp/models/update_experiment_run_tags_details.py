from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentRunTag, ExperimentRunTagKey


@define(kw_only=True)
class UpdateExperimentRunTagsDetails(Model):
    """What is needed to update experiment run tags."""

    run_id: str
    """Identifier of the run."""
    set_tags: list[ExperimentRunTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[ExperimentRunTagKey] | Unset = UNSET
    """Tags to delete."""

    _names = {"run_id": "run_id", "set_tags": "set_tags", "delete_tags": "delete_tags"}
