from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class AgentProvider(Model):
    """An agent provider."""

    organization: str | Unset = UNSET
    """Organization."""
    url: str | Unset = UNSET
    """URL."""

    _fields: ClassVar[tuple[Field, ...]] = (("organization", "organization", None, False), ("url", "url", None, False))
