from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class UpdateModelVersionDetails(Model):
    """What is needed to update a model version."""

    name: str
    """Name."""
    version: str
    """Version."""
    description: str | Unset = UNSET
    """Description, for people to read."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("version", "version", None, False),
        ("description", "description", None, False),
    )
