from __future__ import annotations

from . import SafetyPolicyType
from ._schema import UNSET, Unset, define, models
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class PiiDetectionPolicy(SafetyPolicy):
    """Detects personal data (PII), by built-in categories and by patterns of the caller's own."""

    policy_type: SafetyPolicyType = SafetyPolicyType.PII_DETECTION
    pii_categories: list[models.PiiCategory] | Unset = UNSET
    custom_pii_rules: list[models.CustomPiiRule] | Unset = UNSET
