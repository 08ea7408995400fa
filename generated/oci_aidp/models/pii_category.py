from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class PiiCategory(Model):
    category: models.PiiCategoryName
    is_enabled: bool
    action: models.SafetyPolicyAction
    threshold: float | Unset = UNSET
    """Score from which on the category counts as detected, such as `0.9`."""
