from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class SchemaPermissionCollection(Model):
    """The schema SchemaPermissionCollection."""

    items: list[models.SchemaPermissionSummary]
