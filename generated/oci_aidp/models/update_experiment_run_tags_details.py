from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateExperimentRunTagsDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    set_tags: list[models.ExperimentRunTag] | Unset = UNSET
    """Added, or given a new value if the key is there already."""
    delete_tags: list[models.ExperimentRunTagKey] | Unset = UNSET
    """Given by key only."""

    _wire_names = {"run_id": "run_id", "set_tags": "set_tags", "delete_tags": "delete_tags"}
