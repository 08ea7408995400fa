from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateModelVersionTagsDetails(Model):
    name: str
    """Full name of the registered model, `<catalog>.<schema>.<model>`."""
    version: str
    """Number as a decimal string, such as `3`, from ListModelVersions."""
    set_tags: list[models.ModelVersionTag] | Unset = UNSET
    """Added, or given a new value if the key is there already."""
    delete_tags: list[models.ModelVersionTagKey] | Unset = UNSET
    """Given by key only."""

    _wire_names = {"set_tags": "set_tags", "delete_tags": "delete_tags"}
