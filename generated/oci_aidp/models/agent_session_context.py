from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentSessionContext(Model):
    """An agent session context."""

    retention_config: models.SessionRetentionConfiguration | Unset = UNSET
    """Configuration of the retention."""
