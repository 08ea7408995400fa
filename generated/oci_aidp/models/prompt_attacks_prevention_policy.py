from __future__ import annotations

from attrs import define

from . import SafetyPolicyType
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class PromptAttacksPreventionPolicy(SafetyPolicy):
    """A prompt attacks prevention policy: a `SafetyPolicy` of kind `PROMPT_ATTACKS_PREVENTION`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.PROMPT_ATTACKS_PREVENTION
