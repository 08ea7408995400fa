from __future__ import annotations

from . import ContextManagementRuleType
from ._schema import UNSET, Unset, define, models
from .context_management_rule import ContextManagementRule


@define(kw_only=True)
class ClearToolUsesContextManagementRule(ContextManagementRule):
    """Drops the output of earlier tool calls from the history, which shrinks the context sent to the model."""

    type_: ContextManagementRuleType = ContextManagementRuleType.CLEAR_TOOL_USES
    config: models.ClearToolUsesContextManagementDetails | Unset = UNSET
