from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateModelVersionDetails(Model):
    """What is needed to update a model version."""

    name: str
    """Name."""
    version: str
    """Version."""
    description: str | Unset = UNSET
    """Description, for people to read."""
