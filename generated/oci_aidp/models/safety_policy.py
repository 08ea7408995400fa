from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .safety_policy_action import SafetyPolicyAction
    from .safety_policy_scope import SafetyPolicyScope
    from .safety_policy_type import SafetyPolicyType


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("policy_type", "policyType", _codecs.enum("SafetyPolicyType"), False),
        ("policy_name", "policyName", None, False),
        ("policy_description", "policyDescription", None, False),
        ("scope", "scope", _codecs.enum("SafetyPolicyScope"), False),
        ("action", "action", _codecs.enum("SafetyPolicyAction"), False),
        ("threshold", "threshold", None, False),
    )
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
