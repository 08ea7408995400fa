from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True, repr=False)
class AgentSessionContext(Model):
    """The schema AgentSessionContext."""

    retention_config: models.SessionRetentionConfiguration | Unset = UNSET
