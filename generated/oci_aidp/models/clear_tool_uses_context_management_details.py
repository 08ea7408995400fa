from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ClearToolUsesContextManagementDetails(Model):
    keep_tool_messages: int | Unset = UNSET
    """How many of the most recent tool messages stay as they are."""
