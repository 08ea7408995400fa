from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import McpToolObject


@define(kw_only=True)
class AllowedToolDetails(Model):
    """Details of an allowed tool."""

    instruction: str | Unset = UNSET
    """Instruction."""
    arg_overrides: dict[str, str] | Unset = UNSET
    """Arg overrides."""
    tool: McpToolObject
    """Tool."""

    _names = {}
