from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import ContextManagementRuleType
from .context_management_rule import ContextManagementRule

if TYPE_CHECKING:
    from . import ClearToolUsesContextManagementDetails


@define(kw_only=True)
class ClearToolUsesContextManagementRule(ContextManagementRule):
    """A clear tool uses context management rule: a `ContextManagementRule` of kind `CLEAR_TOOL_USES`."""

    type_: ContextManagementRuleType = ContextManagementRuleType.CLEAR_TOOL_USES
    config: ClearToolUsesContextManagementDetails | Unset = UNSET
    """Configuration."""

    _names = {}
