from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class SchemaCollection(Model):
    """The schema SchemaCollection."""

    items: list[models.SchemaSummary]
