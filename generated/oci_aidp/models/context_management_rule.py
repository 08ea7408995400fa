from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ContextManagementRule(Model):
    """What every `ContextManagementRule` has; stands for kinds that are not known here."""

    type_: models.ContextManagementRuleType | Unset = UNSET
    """Kind."""

    _variants = ("type", {"CLEAR_TOOL_USES": "ClearToolUsesContextManagementRule"})
