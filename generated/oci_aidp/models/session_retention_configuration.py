from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SessionRetentionConfiguration(Model):
    """A session retention configuration."""

    is_retention_policy_enabled: bool | Unset = UNSET
    """Whether the retention policy is enabled."""
    breach_action: models.SessionRetentionBreachAction | Unset = UNSET
    """Breach action."""
    retention_period_in_days: int | Unset = UNSET
    """Retention period in days."""
    session_size_limit: int | Unset = UNSET
    """Session size limit."""
    thread_count_limit: int | Unset = UNSET
    """Thread count limit."""
