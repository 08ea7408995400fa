from __future__ import annotations

from . import SafetyPolicyType
from ._schema import UNSET, Unset, define, models
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class DeniedTopicsPolicy(SafetyPolicy):
    """Detects subjects that the caller wants kept out of conversations."""

    policy_type: SafetyPolicyType = SafetyPolicyType.DENIED_TOPICS
    topics: list[models.DeniedTopic] | Unset = UNSET
