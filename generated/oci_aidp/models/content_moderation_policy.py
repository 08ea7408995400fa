from __future__ import annotations

from . import SafetyPolicyType
from ._schema import UNSET, Unset, define, models
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class ContentModerationPolicy(SafetyPolicy):
    """Detects harmful language such as hate speech or violence, each category with its own threshold and action."""

    policy_type: SafetyPolicyType = SafetyPolicyType.CONTENT_MODERATION
    categories: list[models.ContentModerationCategoryConfig] | Unset = UNSET
