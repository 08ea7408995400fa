from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class AllowedToolDetails(Model):
    """A tool of an MCP server that the agent may call."""

    instruction: str | Unset = UNSET
    """Own hint to the LLM, such as `use for KPI lookups`."""
    arg_overrides: dict[str, str] | Unset = UNSET
    """Default values by parameter name, as strings."""
    tool: models.McpToolObject
    """A tool as its MCP server describes it."""
