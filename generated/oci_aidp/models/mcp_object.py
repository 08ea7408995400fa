from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import McpObjectType


@define(kw_only=True)
class McpObject(Model):
    """What every `McpObject` has; stands for kinds that are not known here."""

    object_type: McpObjectType | Unset = UNSET
    """Kind of object."""
    name: str | Unset = UNSET
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""

    _names = {}
    _kinds = ("objectType", {"PROMPT": "McpPromptObject", "RESOURCE": "McpResourceObject", "TOOL": "McpToolObject"})
