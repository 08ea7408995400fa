from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy

if TYPE_CHECKING:
    from . import ContentModerationCategoryConfig


@define(kw_only=True)
class ContentModerationPolicy(SafetyPolicy):
    """A content moderation policy: a `SafetyPolicy` of kind `CONTENT_MODERATION`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.CONTENT_MODERATION
    categories: list[ContentModerationCategoryConfig] | Unset = UNSET
    """Categories."""

    _names = {}
