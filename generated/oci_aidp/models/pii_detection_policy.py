from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy

if TYPE_CHECKING:
    from . import CustomPiiRule, PiiCategory


@define(kw_only=True)
class PiiDetectionPolicy(SafetyPolicy):
    """A PII detection policy: a `SafetyPolicy` of kind `PII_DETECTION`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.PII_DETECTION
    pii_categories: list[PiiCategory] | Unset = UNSET
    """PII categories."""
    custom_pii_rules: list[CustomPiiRule] | Unset = UNSET
    """Custom PII rules."""

    _names = {}
