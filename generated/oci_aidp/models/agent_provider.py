from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AgentProvider(Model):
    """The schema AgentProvider."""

    organization: str | Unset = UNSET
    url: str | Unset = UNSET
    """Website or documentation."""
