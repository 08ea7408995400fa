from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExperimentRunTag(Model):
    """An experiment run tag."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    value: str | Unset = UNSET
    """Value."""
