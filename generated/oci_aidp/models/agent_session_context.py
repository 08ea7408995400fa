from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AgentSessionContext(Model):
    """The schema AgentSessionContext."""

    retention_config: models.SessionRetentionConfiguration | Unset = UNSET
