from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class SessionRetentionConfiguration(Model):
    is_retention_policy_enabled: bool | Unset = UNSET
    """Whether limits on the retention of session messages are in force."""
    breach_action: models.SessionRetentionBreachAction | Unset = UNSET
    """What happens when an enabled limit is exceeded."""
    retention_period_in_days: int | Unset = UNSET
    """How long session data is kept."""
    session_size_limit: int | Unset = UNSET
    """Storage for session data at most, in MB."""
    thread_count_limit: int | Unset = UNSET
    """Pairs of prompt and response per session at most."""
