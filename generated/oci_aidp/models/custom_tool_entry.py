from __future__ import annotations

from typing import Any

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CustomToolEntry(Model):
    """A custom tool entry."""

    tool_class_name: str
    """Name of the tool class."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    version: str | Unset = UNSET
    """Version."""
    config: dict[str, Any] | Unset = UNSET
    """Configuration."""
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
