from __future__ import annotations

from . import SafetyPolicyType
from ._schema import define
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class PromptAttacksPreventionPolicy(SafetyPolicy):
    """Detects prompt injection in what users send. Oracle's samples call the threshold advisory."""

    policy_type: SafetyPolicyType = SafetyPolicyType.PROMPT_ATTACKS_PREVENTION
