from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateShareDetails(Model):
    """The schema UpdateShareDetails."""

    display_name: str | Unset = UNSET
    """Unique in the platform; can be changed."""
    description: str | Unset = UNSET
