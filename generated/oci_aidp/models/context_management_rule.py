from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .context_management_rule_type import ContextManagementRuleType


@define(kw_only=True)
class ContextManagementRule(Model):
    """What every `ContextManagementRule` has; stands for kinds that are not known here."""

    type_: ContextManagementRuleType | Unset = UNSET
    """Kind."""

    _fields: ClassVar[tuple[Field, ...]] = (("type_", "type", _codecs.enum("ContextManagementRuleType"), False),)
    _kinds = ("type", {"CLEAR_TOOL_USES": "ClearToolUsesContextManagementRule"})
