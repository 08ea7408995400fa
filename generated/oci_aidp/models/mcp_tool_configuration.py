from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AllowedToolDetails, Auth


@define(kw_only=True)
class McpToolConfiguration(Model):
    """An MCP tool configuration."""

    endpoint: str
    """Endpoint."""
    auth: Auth | Unset = UNSET
    """Authentication."""
    allowed_tools: list[AllowedToolDetails] | Unset = UNSET
    """Allowed tools."""
    custom_headers: dict[str, str] | Unset = UNSET
    """Custom headers."""

    _names = {}
