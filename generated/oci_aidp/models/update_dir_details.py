from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateDirDetails(Model):
    """What is needed to update a directory."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
