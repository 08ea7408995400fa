from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class FieldInfo(Model):
    field_name: str
    field_type: models.FieldType
