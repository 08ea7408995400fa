from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ContentModerationCategory, SafetyPolicyAction


@define(kw_only=True)
class ContentModerationCategoryConfig(Model):
    """A content moderation category configuration."""

    category: ContentModerationCategory
    """Category."""
    is_enabled: bool
    """Whether it is enabled."""
    threshold: float
    """Threshold."""
    action: SafetyPolicyAction
    """What to do."""

    _names = {}
