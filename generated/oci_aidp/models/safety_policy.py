from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class SafetyPolicy(Model):
    """Fields of every `SafetyPolicy`; read in its place when `policyType` has a value not listed here."""

    policy_type: models.SafetyPolicyType
    policy_name: str | Unset = UNSET
    """Chosen by the caller."""
    policy_description: str | Unset = UNSET
    scope: models.SafetyPolicyScope
    action: models.SafetyPolicyAction
    """What follows if the policy is violated."""
    threshold: float | Unset = UNSET
    """From which score on the policy counts as violated, 0.0 to 1.0."""

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
