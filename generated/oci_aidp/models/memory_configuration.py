from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class MemoryConfiguration(Model):
    """How much of the conversation an agent node puts before its LLM."""

    is_enabled: bool | Unset = UNSET
    """`false` keeps all conversation history out of the LLM's context."""
    limit: models.MemoryLimitConfiguration | Unset = UNSET
    context_management: models.ContextManagementConfiguration | Unset = UNSET
    """Enabled by being present; left out or null, it is disabled."""
    memory_properties: dict[str, Any] | Unset = UNSET
    """Further settings by name."""
