from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ModifyContentDetails(Model):
    """What is needed to modify content."""

    path: str | Unset = UNSET
    """Path."""
