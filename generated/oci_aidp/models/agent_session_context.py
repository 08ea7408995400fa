from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class AgentSessionContext(Model):
    retention_config: models.SessionRetentionConfiguration | Unset = UNSET
