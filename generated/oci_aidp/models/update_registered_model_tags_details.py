from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateRegisteredModelTagsDetails(Model):
    name: str
    """Full name of the registered model, `<catalog>.<schema>.<model>`."""
    set_tags: list[models.RegisteredModelTag] | Unset = UNSET
    """Added, or given a new value if the key is there already."""
    delete_tags: list[models.RegisteredModelTagKey] | Unset = UNSET
    """Given by key only."""

    _wire_names = {"set_tags": "set_tags", "delete_tags": "delete_tags"}
