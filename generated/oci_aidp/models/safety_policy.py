from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SafetyPolicy(Model):
    """What every `SafetyPolicy` has; stands for kinds that are not known here."""

    policy_type: models.SafetyPolicyType
    """Kind of policy."""
    policy_name: str | Unset = UNSET
    """Name of the policy."""
    policy_description: str | Unset = UNSET
    """Description of the policy."""
    scope: models.SafetyPolicyScope
    """Scope."""
    action: models.SafetyPolicyAction
    """What to do."""
    threshold: float | Unset = UNSET
    """Threshold."""

    _variants = (
        "policyType",
        {
            "CONTENT_MODERATION": "ContentModerationPolicy",
            "DENIED_TOPICS": "DeniedTopicsPolicy",
            "PII_DETECTION": "PiiDetectionPolicy",
            "PROMPT_ATTACKS_PREVENTION": "PromptAttacksPreventionPolicy",
            "WORD_FILTERS": "WordFiltersPolicy",
        },
    )
