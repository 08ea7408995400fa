from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class RenameRegisteredModelDetails(Model):
    """What is needed to rename a registered model."""

    name: str
    """Name."""
    new_name: str | Unset = UNSET
    """New name."""

    _fields: ClassVar[tuple[Field, ...]] = (("name", "name", None, False), ("new_name", "new_name", None, False))
