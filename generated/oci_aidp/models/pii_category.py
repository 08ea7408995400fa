from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class PiiCategory(Model):
    """A PII category."""

    category: models.PiiCategoryName
    """Category."""
    is_enabled: bool
    """Whether it is enabled."""
    action: models.SafetyPolicyAction
    """What to do."""
    threshold: float | Unset = UNSET
    """Threshold."""
