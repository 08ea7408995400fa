from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RenameRegisteredModelDetails(Model):
    """What is needed to rename a registered model."""

    name: str
    """Name."""
    new_name: str | Unset = UNSET
    """New name."""

    _wire_names = {"new_name": "new_name"}
