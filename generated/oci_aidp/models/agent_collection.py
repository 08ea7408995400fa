from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .agent_info import AgentInfo


@define(kw_only=True)
class AgentCollection(Model):
    """One page of agents."""

    items: list[AgentInfo]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("AgentInfo")), False),)
