from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import SessionRetentionConfiguration


@define(kw_only=True)
class AgentSessionContext(Model):
    """An agent session context."""

    retention_config: SessionRetentionConfiguration | Unset = UNSET
    """Configuration of the retention."""

    _names = {}
