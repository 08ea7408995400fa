from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class ContentModerationCategoryConfig(Model):
    category: models.ContentModerationCategory
    is_enabled: bool
    threshold: float
    """From 0.0 to 1.0."""
    action: models.SafetyPolicyAction
