from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ContentModerationCategoryConfig(Model):
    """A content moderation category configuration."""

    category: models.ContentModerationCategory
    """Category."""
    is_enabled: bool
    """Whether it is enabled."""
    threshold: float
    """Threshold."""
    action: models.SafetyPolicyAction
    """What to do."""
