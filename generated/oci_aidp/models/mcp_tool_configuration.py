from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class McpToolConfiguration(Model):
    """Fixed by the agent's developer; the agent neither sees nor changes it."""

    endpoint: str
    """URL of the MCP server, such as `https://<host>/api/mcp`."""
    auth: models.Auth | Unset = UNSET
    """How a tool authenticates itself where it sends requests."""
    allowed_tools: list[models.AllowedToolDetails] | Unset = UNSET
    """The tools of the server that the agent may call."""
    custom_headers: dict[str, str] | Unset = UNSET
    """Extra headers for requests to the server, by name."""
