from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .pii_category_name import PiiCategoryName
    from .safety_policy_action import SafetyPolicyAction


@define(kw_only=True)
class PiiCategory(Model):
    """A PII category."""

    category: PiiCategoryName
    """Category."""
    is_enabled: bool
    """Whether it is enabled."""
    action: SafetyPolicyAction
    """What to do."""
    threshold: float | Unset = UNSET
    """Threshold."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("category", "category", _codecs.enum("PiiCategoryName"), False),
        ("is_enabled", "isEnabled", None, False),
        ("action", "action", _codecs.enum("SafetyPolicyAction"), False),
        ("threshold", "threshold", None, False),
    )
