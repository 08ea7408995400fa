from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class TableProperty(Model):
    """The schema TableProperty."""

    property_name: str
    property_value: str | Unset = UNSET
