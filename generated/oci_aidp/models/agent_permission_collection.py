from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .agent_permission_summary import AgentPermissionSummary


@define(kw_only=True)
class AgentPermissionCollection(Model):
    """One page of agent permissions."""

    items: list[AgentPermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("AgentPermissionSummary")), False),
    )
