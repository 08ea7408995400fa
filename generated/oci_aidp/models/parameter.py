from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Parameter(Model):
    """A parameter."""

    name: str
    """Name."""
    value: str | Unset = UNSET
    """Value."""
