from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class FieldInfo(Model):
    """A field information."""

    field_name: str
    """Name of the field."""
    field_type: models.FieldType
    """Kind of field."""
