from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ModelParam(Model):
    """A model parameter."""

    name: str | Unset = UNSET
    """Name."""
    value: str | Unset = UNSET
    """Value."""
