from __future__ import annotations

from attrs import define

from ..model import Model
from ..types import UNSET, Unset


@define(kw_only=True)
class RenameRegisteredModelDetails(Model):
    """What is needed to rename a registered model."""

    name: str
    """Name."""
    new_name: str | Unset = UNSET
    """New name."""

    _names = {"new_name": "new_name"}
