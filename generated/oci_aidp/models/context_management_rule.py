from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ContextManagementRule(Model):
    """Fields of every `ContextManagementRule`; read in its place when `type` has a value not listed here."""

    type_: models.ContextManagementRuleType | Unset = UNSET

    _variants = ("type", {"CLEAR_TOOL_USES": "ClearToolUsesContextManagementRule"})
