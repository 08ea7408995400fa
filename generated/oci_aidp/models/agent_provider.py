from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentProvider(Model):
    """An agent provider."""

    organization: str | Unset = UNSET
    """Organization."""
    url: str | Unset = UNSET
    """URL."""
