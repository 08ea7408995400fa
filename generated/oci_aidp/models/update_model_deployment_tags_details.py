from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateModelDeploymentTagsDetails(Model):
    deployment_id: str
    """32 hexadecimal digits, assigned by the service; from SearchModelDeployments."""
    set_tags: list[models.ModelDeploymentTag] | Unset = UNSET
    """Added, or given a new value if the key is there already."""
    delete_tags: list[models.ModelDeploymentTagKey] | Unset = UNSET
    """Given by key only."""

    _wire_names = {"deployment_id": "deployment_id", "set_tags": "set_tags", "delete_tags": "delete_tags"}
