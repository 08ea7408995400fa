from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SessionVariableDetails(Model):
    """Details of a session variable."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    is_required: bool | Unset = UNSET
    """Whether it is required."""
    should_log: bool | Unset = UNSET
    """Whether to log."""
    is_system: bool | Unset = UNSET
    """Whether it is a system."""
    value: str | Unset = UNSET
    """Value."""
