from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class AgentCardCapabilitiesDetail(Model):
    """An agent card capabilities detail."""

    is_streaming: bool | Unset = UNSET
    """Whether it is streaming."""

    _fields: ClassVar[tuple[Field, ...]] = (("is_streaming", "isStreaming", None, False),)
