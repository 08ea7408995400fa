from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .session_retention_configuration import SessionRetentionConfiguration


@define(kw_only=True)
class AgentSessionContext(Model):
    """An agent session context."""

    retention_config: SessionRetentionConfiguration | Unset = UNSET
    """Configuration of the retention."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("retention_config", "retentionConfig", _codecs.model("SessionRetentionConfiguration"), False),
    )
