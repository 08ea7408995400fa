from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class MoveWorkspaceObjectDetails(Model):
    """What is needed to move a workspace object."""

    from_path: str | Unset = UNSET
    """Path to copy or move from."""
    to_path: str | Unset = UNSET
    """Path to copy or move to."""
