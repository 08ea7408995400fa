from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateExperimentTagsDetails(Model):
    experiment_id: str
    """Assigned by the service, such as `17`; from ListExperiments."""
    set_tags: list[models.ExperimentTag] | Unset = UNSET
    """Added, or given a new value if the key is there already."""
    delete_tags: list[models.ExperimentTagKey] | Unset = UNSET
    """Given by key only."""

    _wire_names = {"experiment_id": "experiment_id", "set_tags": "set_tags", "delete_tags": "delete_tags"}
