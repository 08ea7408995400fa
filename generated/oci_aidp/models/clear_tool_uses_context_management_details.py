from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ClearToolUsesContextManagementDetails(Model):
    """The schema ClearToolUsesContextManagementDetails."""

    keep_tool_messages: int | Unset = UNSET
    """How many of the most recent tool messages stay as they are."""
