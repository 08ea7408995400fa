from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import PiiCategoryName, SafetyPolicyAction


@define(kw_only=True)
class PiiCategory(Model):
    """A PII category."""

    category: PiiCategoryName
    """Category."""
    is_enabled: bool
    """Whether it is enabled."""
    action: SafetyPolicyAction
    """What to do."""
    threshold: float | Unset = UNSET
    """Threshold."""

    _names = {}
