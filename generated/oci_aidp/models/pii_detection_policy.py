from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class PiiDetectionPolicy(SafetyPolicy):
    """A PII detection policy: a `SafetyPolicy` of kind `PII_DETECTION`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.PII_DETECTION
    pii_categories: list[models.PiiCategory] | Unset = UNSET
    """PII categories."""
    custom_pii_rules: list[models.CustomPiiRule] | Unset = UNSET
    """Custom PII rules."""
