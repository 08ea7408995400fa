from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class McpObject(Model):
    """Fields of every `McpObject`; read in its place when `objectType` has a value not listed here."""

    object_type: models.McpObjectType | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET

    _variants = ("objectType", {"PROMPT": "McpPromptObject", "RESOURCE": "McpResourceObject", "TOOL": "McpToolObject"})
