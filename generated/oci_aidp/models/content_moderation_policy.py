from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class ContentModerationPolicy(SafetyPolicy):
    """A content moderation policy: a `SafetyPolicy` of kind `CONTENT_MODERATION`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.CONTENT_MODERATION
    categories: list[models.ContentModerationCategoryConfig] | Unset = UNSET
    """Categories."""
