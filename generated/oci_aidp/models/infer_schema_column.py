from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class InferSchemaColumn(Model):
    """A column of a schema inferred from data."""

    field_name: str | Unset = UNSET
    """Name of the field."""
    field_type: str | Unset = UNSET
    """Kind of field."""
    is_partition: bool | Unset = UNSET
    """Whether it is a column to partition by."""
    rank: int | Unset = UNSET
    """Rank."""
