from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateTableFieldDetails(Model):
    """A new description for an existing column."""

    field_name: str
    """Present column name."""
    field_description: str | Unset = UNSET
