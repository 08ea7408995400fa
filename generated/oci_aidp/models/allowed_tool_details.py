from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AllowedToolDetails(Model):
    """Details of an allowed tool."""

    instruction: str | Unset = UNSET
    """Instruction."""
    arg_overrides: dict[str, str] | Unset = UNSET
    """Arg overrides."""
    tool: models.McpToolObject
    """Tool."""
