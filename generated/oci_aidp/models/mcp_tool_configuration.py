from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class McpToolConfiguration(Model):
    """An MCP tool configuration."""

    endpoint: str
    """Endpoint."""
    auth: models.Auth | Unset = UNSET
    """Authentication."""
    allowed_tools: list[models.AllowedToolDetails] | Unset = UNSET
    """Allowed tools."""
    custom_headers: dict[str, str] | Unset = UNSET
    """Custom headers."""
