from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ClearToolUsesContextManagementDetails(Model):
    """Details of a clear tool uses context management."""

    keep_tool_messages: int | Unset = UNSET
    """Keep tool messages."""
