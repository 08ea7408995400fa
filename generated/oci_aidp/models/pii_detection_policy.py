from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy

if TYPE_CHECKING:
    from .custom_pii_rule import CustomPiiRule
    from .pii_category import PiiCategory


@define(kw_only=True)
class PiiDetectionPolicy(SafetyPolicy):
    """A PII detection policy: a `SafetyPolicy` of kind `PII_DETECTION`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.PII_DETECTION
    pii_categories: list[PiiCategory] | Unset = UNSET
    """PII categories."""
    custom_pii_rules: list[CustomPiiRule] | Unset = UNSET
    """Custom PII rules."""

    _fields: ClassVar[tuple[Field, ...]] = (
        *SafetyPolicy._fields,
        ("pii_categories", "piiCategories", _codecs.array(_codecs.model("PiiCategory")), False),
        ("custom_pii_rules", "customPiiRules", _codecs.array(_codecs.model("CustomPiiRule")), False),
    )
