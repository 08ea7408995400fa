from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateDirDetails(Model):
    """The schema UpdateDirDetails."""

    display_name: str | Unset = UNSET
    """New name of the folder, the last part of its path."""
