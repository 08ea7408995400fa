from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateTableFieldDetails(Model):
    """What is needed to update a table field."""

    field_name: str
    """Name of the field."""
    field_description: str | Unset = UNSET
    """Description of the field."""
