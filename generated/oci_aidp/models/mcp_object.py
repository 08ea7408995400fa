from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class McpObject(Model):
    """What every `McpObject` has; stands for kinds that are not known here."""

    object_type: models.McpObjectType | Unset = UNSET
    """Kind of object."""
    name: str | Unset = UNSET
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""

    _variants = ("objectType", {"PROMPT": "McpPromptObject", "RESOURCE": "McpResourceObject", "TOOL": "McpToolObject"})
