from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class FieldInfo(Model):
    """The schema FieldInfo."""

    field_name: str
    field_type: models.FieldType
