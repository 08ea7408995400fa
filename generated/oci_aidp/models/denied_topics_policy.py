from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy


@define(kw_only=True, repr=False)
class DeniedTopicsPolicy(SafetyPolicy):
    """Detects subjects that the caller wants kept out of conversations."""

    policy_type: SafetyPolicyType = SafetyPolicyType.DENIED_TOPICS
    topics: list[models.DeniedTopic] | Unset = UNSET
