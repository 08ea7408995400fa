from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RenameWorkspaceObjectDetails(Model):
    """What is needed to rename a workspace object."""

    path: str | Unset = UNSET
    """Path."""
    new_name: str | Unset = UNSET
    """New name."""
