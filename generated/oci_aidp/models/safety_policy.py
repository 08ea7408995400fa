from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import SafetyPolicyAction, SafetyPolicyScope, SafetyPolicyType


@define(kw_only=True)
class SafetyPolicy(Model):
    """What every `SafetyPolicy` has; stands for kinds that are not known here."""

    policy_type: SafetyPolicyType
    """Kind of policy."""
    policy_name: str | Unset = UNSET
    """Name of the policy."""
    policy_description: str | Unset = UNSET
    """Description of the policy."""
    scope: SafetyPolicyScope
    """Scope."""
    action: SafetyPolicyAction
    """What to do."""
    threshold: float | Unset = UNSET
    """Threshold."""

    _names = {}
    _kinds = (
        "policyType",
        {
            "CONTENT_MODERATION": "ContentModerationPolicy",
            "DENIED_TOPICS": "DeniedTopicsPolicy",
            "PII_DETECTION": "PiiDetectionPolicy",
            "PROMPT_ATTACKS_PREVENTION": "PromptAttacksPreventionPolicy",
            "WORD_FILTERS": "WordFiltersPolicy",
        },
    )
