from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ContextManagementRuleType


@define(kw_only=True)
class ContextManagementRule(Model):
    """What every `ContextManagementRule` has; stands for kinds that are not known here."""

    type_: ContextManagementRuleType | Unset = UNSET
    """Kind."""

    _names = {}
    _kinds = ("type", {"CLEAR_TOOL_USES": "ClearToolUsesContextManagementRule"})
