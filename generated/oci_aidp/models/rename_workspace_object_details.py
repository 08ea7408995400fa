from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class RenameWorkspaceObjectDetails(Model):
    """What is needed to rename a workspace object."""

    path: str | Unset = UNSET
    """Path."""
    new_name: str | Unset = UNSET
    """New name."""

    _fields: ClassVar[tuple[Field, ...]] = (("path", "path", None, False), ("new_name", "newName", None, False))
