from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


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
    direction: models.LineageDirection | Unset = UNSET
    """Direction to follow."""
    depth: int | Unset = UNSET
    """Depth."""
    properties: dict[str, dict[str, str]] | Unset = UNSET
    """Further properties."""
