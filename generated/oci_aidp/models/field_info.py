from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class FieldInfo(Model):
    """The schema FieldInfo."""

    field_name: str
    field_type: models.FieldType
