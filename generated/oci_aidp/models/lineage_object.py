from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import LineageDirection


@define(kw_only=True)
class LineageObject(Model):
    """A lineage object."""

    id: str | Unset = UNSET
    """Identifier."""
    qualified_name: str | Unset = UNSET
    """Qualified name."""
    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    parent_id: str | Unset = UNSET
    """Identifier of the parent."""
    type_: str | Unset = UNSET
    """Kind."""
    direction: LineageDirection | Unset = UNSET
    """Direction to follow."""
    depth: int | Unset = UNSET
    """Depth."""
    properties: dict[str, dict[str, str]] | Unset = UNSET
    """Further properties."""

    _names = {}
