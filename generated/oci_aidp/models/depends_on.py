from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class DependsOn(Model):
    """A depends on."""

    task_key: str
    """Key of the task."""
    outcome: str | Unset = UNSET
    """Outcome."""

    _fields: ClassVar[tuple[Field, ...]] = (("task_key", "taskKey", None, False), ("outcome", "outcome", None, False))
