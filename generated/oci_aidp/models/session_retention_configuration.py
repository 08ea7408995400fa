from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import SessionRetentionBreachAction


@define(kw_only=True)
class SessionRetentionConfiguration(Model):
    """A session retention configuration."""

    is_retention_policy_enabled: bool | Unset = UNSET
    """Whether the retention policy is enabled."""
    breach_action: SessionRetentionBreachAction | Unset = UNSET
    """Breach action."""
    retention_period_in_days: int | Unset = UNSET
    """Retention period in days."""
    session_size_limit: int | Unset = UNSET
    """Session size limit."""
    thread_count_limit: int | Unset = UNSET
    """Thread count limit."""

    _names = {}
