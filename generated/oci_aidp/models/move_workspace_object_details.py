from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class MoveWorkspaceObjectDetails(Model):
    """What is needed to move a workspace object."""

    from_path: str | Unset = UNSET
    """Path to copy or move from."""
    to_path: str | Unset = UNSET
    """Path to copy or move to."""

    _fields: ClassVar[tuple[Field, ...]] = (("from_path", "fromPath", None, False), ("to_path", "toPath", None, False))
