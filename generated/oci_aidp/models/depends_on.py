from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DependsOn(Model):
    """A depends on."""

    task_key: str
    """Key of the task."""
    outcome: str | Unset = UNSET
    """Outcome."""
